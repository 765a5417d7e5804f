import { defaultFigureSettings, type FigureSettings } from '../../../shared/domain/indicators/index.ts';
import { putSetting, settingOf } from '../../database/queries/settings.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';

const name = 'figures';

/** How the office tells of figures. */
export function figureSettings({ db }: ReadContext): FigureSettings {
  const saved = settingOf(db, name);
  return saved === undefined ? defaultFigureSettings : { ...defaultFigureSettings, ...JSON.parse(saved) };
}

/** Saves how the office tells of figures, to be taken back by one undo. */
export function saveFigureSettings(context: WriteContext, settings: FigureSettings) {
  return recorded(context, () => {
    putSetting(context.db, name, JSON.stringify(settings));
    return {};
  });
}
