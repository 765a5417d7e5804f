import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SampleMark } from '../../../../renderer/ui/states.tsx';
import { TermBadge } from '../../../../renderer/ui/term-badge.tsx';

describe('marks of a list', () => {
  it('tell a late task in full, with the days alone beside it for a narrow list', () => {
    const { container } = render(<TermBadge term="late" daysLate={3191} />);
    expect(screen.getByText('Quá hạn 3.191 ngày')).toBeTruthy();
    expect(container.querySelector('[aria-hidden] + * + .term-days')?.textContent).toBe('3.191 ngày');
  });

  it('keep the whole words of a sample mark, whatever of them is shown', () => {
    const { container } = render(<SampleMark words="VĂN BẢN MẪU" />);
    expect(container.textContent).toBe('VĂN BẢN MẪU');
    expect(screen.getByTitle('VĂN BẢN MẪU')).toBeTruthy();
  });
});
