/** Fields that the figures are of, in the order of the committee's name. */
export const domains = [
  { value: 'crime', label: 'Tội phạm' },
  { value: 'drugs', label: 'Ma túy' },
  { value: 'hiv', label: 'HIV/AIDS' },
  { value: 'prostitution', label: 'Mại dâm' },
  { value: 'communication', label: 'Tuyên truyền' },
] as const;
