import { expect, it } from 'vitest';
import { proposedIndicator } from '../../../shared/domain/indicators/index.ts';

const catalogue = [
  { code: 'A', name: 'Diện tích cây thuốc phiện bị phá', unit: 'm²' },
  { code: 'B', name: 'Số vụ ma túy', unit: 'vụ' },
  { code: 'C', name: 'Số vụ mại dâm', unit: 'vụ' },
];
const proposed = (unit: string, sentence: string) => proposedIndicator({ unit, sentence }, catalogue);

it('proposes the indicator of the same unit whose words the sentence says', () => {
  expect(proposed('m2', 'Đã phá 77.897 m2 diện tích cây thuốc phiện bị trồng trái phép.')).toBe('A');
  expect(proposed('vụ', 'Số vụ ma tuý là 42 vụ.')).toBe('B');
});

it('proposes none where the unit is another, the words are others, or two fit alike', () => {
  expect(proposed('ha', 'Diện tích cây thuốc phiện bị phá là 7 ha.')).toBeNull();
  expect(proposed('vụ', 'Xảy ra 12 vụ cháy rừng.')).toBeNull();
  expect(proposed('vụ', 'Số vụ ma túy, mại dâm là 42 vụ.')).toBeNull();
});
