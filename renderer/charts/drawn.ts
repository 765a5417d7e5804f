/** What every drawing of a chart is given. */
export interface DrawnChart<Spec> {
  readonly spec: Spec;
  readonly width: number;
  readonly height: number;
  /** Which label of the time axis is looked at; null for none. */
  readonly cursor: number | null;
}
