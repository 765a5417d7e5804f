/** How often an indicator is reported. */
export const frequencies = [
  { value: 'month', label: 'tháng' },
  { value: 'quarter', label: 'quý' },
  { value: 'half-year', label: '6 tháng' },
  { value: 'nine-months', label: '9 tháng' },
  { value: 'year', label: 'năm' },
  { value: 'season', label: 'niên vụ' },
] as const;

/** How an indicator adds up. */
export const aggregations = [
  { value: 'sum', label: 'cộng' },
  { value: 'stock', label: 'số hiện có (cuối kỳ)' },
  { value: 'ratio', label: 'tỷ lệ (tính lại)' },
] as const;

/** Which way is good. */
export const directions = [
  { value: 'up', label: 'tăng là tốt' },
  { value: 'down', label: 'giảm là tốt' },
  { value: 'neutral', label: 'không xét' },
] as const;

/** The word of a value of one of these lists; the value itself where it is in none. */
export function labelOf(
  list: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return list.find((one) => one.value === value)?.label ?? value;
}

/** The entry of a list that a picker gave; the one that stood where it gave none of them. */
export function pickedOf<Value extends string>(
  list: readonly { readonly value: Value }[],
  picked: string | null,
  stood: Value,
): Value {
  return list.find(({ value }) => value === picked)?.value ?? stood;
}
