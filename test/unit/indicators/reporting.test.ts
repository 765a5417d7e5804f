import { expect, it } from 'vitest';
import { reportingState, wholeShare } from '../../../shared/domain/indicators/index.ts';

const told = { stands: true, endsOn: '2018-03-31', asOf: '2018-04-10', reported: 2, due: 5 };

it.each([
  ['part', {}],
  ['none', { reported: 0 }],
  ['whole', { reported: 5 }],
  ['not-ended', { asOf: '2018-03-31' }],
  ['none', { asOf: '2018-04-01', reported: 0 }],
  ['not-standing', { stands: false, asOf: '2018-01-01' }],
] as const)('an area is told as %s by %j', (state, over) => {
  expect(reportingState({ ...told, ...over })).toBe(state);
});

it('of the areas that owe a period it is told how many have told all', () => {
  expect(wholeShare(['whole', 'part', 'none', 'not-standing'])).toBe('1/3');
  expect(wholeShare(['not-standing', 'not-ended'])).toBeNull();
});
