import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgencyForm,
  agencyProblems,
  nameOn,
  type OtherAgency,
} from '../../../shared/domain/agencies/index.ts';

const agency = (over: Partial<AgencyForm> = {}): AgencyForm => ({
  id: 1,
  name: 'Sở Nông nghiệp và Môi trường',
  names: [{ name: 'Sở Nông nghiệp', validFrom: null, validTo: '2010-12-31' }],
  aliases: [],
  validFrom: null,
  validTo: null,
  successorId: null,
  ...over,
});
const other = (over: Partial<OtherAgency> = {}): OtherAgency => ({
  id: 2,
  name: 'Sở Y tế',
  spellings: ['Sở Y tế', 'SYT'],
  validFrom: null,
  validTo: null,
  successorId: null,
  ...over,
});
const fields = (over: Partial<AgencyForm>, others: readonly OtherAgency[] = []) =>
  agencyProblems(agency(over), others).map(({ field }) => field);
const dated = (name: string, validFrom: string | null, validTo: string | null) => ({
  name,
  validFrom,
  validTo,
});

describe('the name of an agency', () => {
  it('is the one in force on the day, both its first and last day included', () => {
    const renamed = agency({ names: [dated('Sở NN&PTNT', '2011-01-01', '2025-02-28')] });
    expect(
      ['2010-12-31', '2011-01-01', '2025-02-28', '2025-03-01'].map((day) => nameOn(renamed, day)),
    ).toEqual(['Sở Nông nghiệp và Môi trường', 'Sở NN&PTNT', 'Sở NN&PTNT', 'Sở Nông nghiệp và Môi trường']);
  });

  it('is always one that it is known by', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const known = agency();
        expect([known.name, 'Sở Nông nghiệp']).toContain(nameOn(known, date.toISOString().slice(0, 10)));
      }),
    );
  });
});

describe('an agency', () => {
  it('is saved with names that follow one another', () => {
    expect(
      fields({ names: [dated('a', null, '2010-12-31'), dated('b', '2011-01-01', '2015-01-01')] }),
    ).toEqual([]);
  });

  it('is refused without a name, and with dated names that are empty, turned, undated or of the same time', () => {
    expect(fields({ name: ' ' })).toEqual(['name']);
    expect(fields({ names: [dated('', '2010-01-01', null)] })).toEqual(['names.0.name']);
    expect(fields({ names: [dated('a', '2011-01-01', '2010-01-01')] })).toEqual(['names.0.validTo']);
    expect(fields({ names: [dated('a', null, null)] })).toEqual(['names.0.validTo']);
    expect(fields({ names: [dated('a', null, '2011-01-01'), dated('b', '2011-01-01', null)] })).toEqual([
      'names.1.validFrom',
    ]);
  });

  it('is refused under a name or spelling of another of the same time, whichever way the tone is set', () => {
    expect(fields({ name: 'Sở Y tế' }, [other()])).toEqual(['name']);
    expect(fields({ aliases: ['syt'] }, [other()])).toEqual(['aliases']);
    expect(fields({ name: 'Tỉnh uỷ' }, [other({ spellings: ['Tỉnh ủy'] })])).toEqual(['name']);
    expect(fields({ aliases: ['SYT'] }, [other({ id: 1 })])).toEqual([]);
    expect(fields({ aliases: ['SYT'], validFrom: '2025-03-01' }, [other({ validTo: '2025-02-28' })])).toEqual(
      [],
    );
  });

  it('has a successor from a last day on, and never itself in the end', () => {
    expect(fields({ successorId: 2 }, [other()])).toEqual(['validTo']);
    expect(fields({ successorId: 2, validTo: '2025-02-28' }, [other()])).toEqual([]);
    expect(fields({ successorId: 1, validTo: '2025-02-28' })).toEqual(['successorId']);
    expect(fields({ successorId: 2, validTo: '2025-02-28' }, [other({ successorId: 1 })])).toEqual([
      'successorId',
    ]);
  });
});
