import type { ReactNode } from 'react';
import { AreaLevelPicker } from '../../pickers/areas-picker.tsx';
import { IndicatorPicker } from '../../pickers/indicator-picker.tsx';
import type { Choice } from './choice.ts';

/** Chooses the indicator and the level of areas; what else a screen chooses stands beside. */
export function ChoiceBar({ choice, children }: { readonly choice: Choice; readonly children?: ReactNode }) {
  return (
    <div className="choice-bar">
      <IndicatorPicker
        indicators={choice.indicators}
        value={choice.indicator}
        onChange={choice.setIndicator}
      />
      {children}
      <AreaLevelPicker value={choice.level} onChange={choice.setLevel} />
    </div>
  );
}
