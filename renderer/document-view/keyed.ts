/** Items with their place as key: the parts of a paper have no other identity. */
export function keyed<Item>(items: readonly Item[]): { readonly key: string; readonly item: Item }[] {
  return items.map((item, at) => ({ key: String(at), item }));
}
