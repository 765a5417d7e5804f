import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../../shared/domain/imports/index.ts';
import { aReading, aTask } from '../../support/readings.ts';

describe('what a clerk should look at', () => {
  it('is nothing where all is there and fits', () => {
    expect(concernsOf(aReading(), false)).toEqual([]);
  });

  it('is every head part that is absent', () => {
    const header = { ...aReading().header, number: null, issuedOn: null, title: null };
    expect(concernsOf(aReading({ header }), false)).toEqual(['no-number', 'no-date', 'no-title']);
  });

  it('is a notice without conclusions, without tasks, or with a task that names no lead', () => {
    const { sections } = aReading();
    expect(concernsOf(aReading({ sections: { ...sections, conclusions: [] }, tasks: [] }), false)).toEqual([
      'no-conclusions',
      'no-tasks',
    ]);
    expect(concernsOf(aReading({ tasks: [aTask({ lead: [] })] }), false)).toEqual(['task-without-lead']);
  });

  it('is days that cannot be in this order', () => {
    const header = { ...aReading().header, issuedOn: '2018-04-17' };
    expect(concernsOf(aReading({ header }), false)).toEqual(['issued-before-meeting']);
    expect(concernsOf(aReading({ tasks: [aTask({ deadline: '2017-06-30' })] }), false)).toEqual([
      'deadline-before-issue',
    ]);
  });

  it('is a number that another notice bears, and letters of a wrong table', () => {
    expect(concernsOf(aReading(), true)).toEqual(['same-number']);
    expect(
      concernsOf(aReading({ source: 'Th«ng b¸o kÕt luËn cña ®ång chÝ, hép møt tÕt ¸¶µ' }), false),
    ).toEqual(['odd-letters']);
    expect(concernsOf(aReading({ source: 'Ý kiến của đồng chí Ôn Ế Õ' }), false)).toEqual([]);
  });
});
