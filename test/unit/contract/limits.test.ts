import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { channelNames, contract } from '../../../shared/contract/index.ts';

/** What a schema is made of, as far as the walk needs it. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;
/** Their very form is of a few characters. */
const shortFormats = new Set(['date', 'uuid']);
const withoutText = new Set(['number', 'boolean', 'enum', 'literal', 'transform']);

function hasLimit({ checks = [], format }: Definition): boolean {
  return (
    (format !== undefined && shortFormats.has(format)) ||
    checks.some(({ _zod }) => ['max_length', 'length_equals'].includes(_zod.def.check))
  );
}

/** Whether a schema of bytes takes no text, and no more bytes than the largest file has. */
function isOfFewBytes(schema: z.ZodType): boolean {
  const takes = (value: unknown) => schema.safeParse(value).success;
  return !takes('x') && !takes([]) && !takes(new Uint8Array(20 * 1024 * 1024 + 1));
}

/** Where in a schema a text or a list may be of any length. */
function unlimited(schema: z.ZodType, at: string): string[] {
  const definition = definitionOf(schema);
  const { type, shape, element, options, innerType } = definition;
  if (withoutText.has(type)) return [];
  if (type === 'string') return hasLimit(definition) ? [] : [at];
  if (type === 'array' && element) {
    return [...(hasLimit(definition) ? [] : [`${at}[]`]), ...unlimited(element, `${at}[]`)];
  }
  if (type === 'object' && shape) {
    return Object.entries(shape).flatMap(([key, part]) => unlimited(part, `${at}.${key}`));
  }
  if (type === 'union' && options) return options.flatMap((option) => unlimited(option, at));
  if (['nullable', 'optional', 'exact_optional', 'readonly'].includes(type) && innerType)
    return unlimited(innerType, at);
  // What a pipe takes in is measured before anything is done with it.
  if (type === 'pipe' && definition.in) return unlimited(definition.in, at);
  if (type === 'custom') return isOfFewBytes(schema) ? [] : [at];
  return [`${at}: ${type} is not known to this test`];
}

describe('what a request may bring', () => {
  it('has a limit for every text and every list, on every channel', () => {
    expect(channelNames.flatMap((name) => unlimited(contract[name].request, name))).toEqual([]);
  });

  it('is found by this walk where it has none', () => {
    const reply = contract['directory.agency'].reply;
    expect(unlimited(reply, 'agency')).toContain('agency.people[].name');
    expect(unlimited(reply, 'agency')).toContain('agency.people[]');
  });
});
