/** How the office tells of figures. */
export interface FigureSettings {
  /** Below this count a change is told in words, as resting on a small number, and not in percent. */
  readonly smallCount: number;
}

/** How figures are told of until the office sets it otherwise. */
export const defaultFigureSettings: FigureSettings = { smallCount: 10 };
