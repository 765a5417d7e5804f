import { z } from 'zod';
import { type ChannelName, contract } from '../../shared/contract/index.ts';

/** A JSON schema, as far as requests need it. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly minimum?: number;
}

/** Texts of the shapes that requests ask for: words, a day, a moment, an hour, a period, a hash, a passing name. */
const texts = [
  ...['Sửa đổi', '2018-05-02', '2018-05-02T08:30:00Z', '08:30', '2018-Q1', '7', 'a'.repeat(64)],
  '0f8fad5b-d9cb-469f-a165-70867728950e',
];

/** Values that fit a schema: one for each way that it can be filled, every number being `id` or the least that is let through. */
function valuesOf(schema: Schema, id: number): readonly unknown[] {
  if ('const' in schema) return [schema.const];
  if (schema.enum) return schema.enum;
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways) return ways.flatMap((way) => valuesOf(way, id));
  if (Array.isArray(schema.type)) return schema.type.flatMap((type) => valuesOf({ ...schema, type }, id));
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, id);
    case 'array': {
      const [item] = schema.items ? valuesOf(schema.items, id) : [];
      return [Array.from({ length: schema.minItems ?? 1 }, () => item)];
    }
    case 'string':
      return [texts.find((text) => new RegExp(schema.pattern ?? '', 'u').test(text))];
    case 'integer':
    case 'number':
      return [Math.max(id, schema.minimum ?? id)];
    case 'boolean':
      return [true, false];
    case 'null':
      return [null];
    default:
      return [new Uint8Array([1])];
  }
}

/** One object with every property, then one for each other value of each property. */
function objectsOf({ properties = {} }: Schema, id: number): readonly unknown[] {
  const parts = Object.entries(properties).map(([name, part]) => [name, valuesOf(part, id)] as const);
  const first = Object.fromEntries(parts.map(([name, [value]]) => [name, value]));
  const others = parts.flatMap(([name, [, ...rest]]) => rest.map((value) => ({ ...first, [name]: value })));
  return [first, ...others];
}

/** Requests that a channel's own schema lets through, all aimed at the record `id`. */
export function requestsAt(channel: ChannelName, id: number): readonly unknown[] {
  const { request } = contract[channel];
  const schema = z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' }) as Schema;
  return valuesOf(schema, id).filter((value) => request.safeParse(value).success);
}
