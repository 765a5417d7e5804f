/** One item of a list without ids of its own, with a key that stays while the others come and go. */
interface Keyed<Item> {
  readonly key: string;
  readonly item: Item;
  readonly index: number;
}

/** Gives each item a key out of what it is; equal ones are told apart by their count. */
export function keyed<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Keyed<Item>[] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name}#${count}`, item, index };
  });
}
