import { Button } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import {
  countAttendees,
  type ProposedSite,
  proposedSites,
} from '../../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { SuggestInput } from '../../../pickers/suggest-input.tsx';
import { HeadsCell, TextCell } from './cells.tsx';
import { type AttendeeDraft, emptyRow, isEmptyRow, type SiteDraft } from './draft.ts';
import { RowGrid } from './row-grid.tsx';
import { rowsWork } from './rows-work.ts';
import { useAreasOn } from './suggestions.ts';
import type { Work } from './use-work.ts';

interface SitesSectionProps extends Work {
  readonly sites: readonly SiteDraft[];
  readonly attendees: readonly AttendeeDraft[];
  /** The day whose areas are proposed, ISO. */
  readonly on: string;
  readonly placeOf: (key: string) => string | undefined;
}

const columns = [
  { title: 'Điểm cầu' },
  { title: 'Nơi đặt' },
  { title: 'Số người', width: '84px' },
  { title: 'Có mặt / mời', width: '108px' },
] as const;

/** What the button fills: "Điền điểm cầu cấp tỉnh và 38 xã, phường". */
function fillWords(
  areas: NonNullable<ReturnType<typeof useAreasOn>>,
  missing: readonly ProposedSite[],
): string {
  const kindOf = ({ areaCode }: ProposedSite) => areas.find(({ code }) => code === areaCode)?.kind;
  const isBelow = (site: ProposedSite) => kindOf(site) !== 'province';
  const below = missing.filter(isBelow);
  const units = below.some((site) => kindOf(site) === 'commune') ? 'xã, phường' : 'huyện, thành phố';
  const parts = [
    ...(below.length < missing.length ? ['điểm cầu cấp tỉnh'] : []),
    ...(below.length > 0 ? [`${formatNumber(below.length)} ${units}`] : []),
  ];
  return `Điền ${parts.join(' và ')}`;
}

/** Sites of an online meeting; one click fills those of the day's districts or communes. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, attendees, on, dispatch, readOnly } = props;
  const areas = useAreasOn(on);
  const missing = useMemo(() => proposedSites(areas ?? [], sites), [areas, sites]);
  const names = useMemo(
    () => proposedSites(areas ?? [], []).map(({ name, areaCode }) => ({ value: name, areaCode })),
    [areas],
  );
  const counts = useMemo(() => {
    const bySite = Map.groupBy(attendees, ({ siteKey }) => siteKey);
    return new Map([...bySite].map(([key, rows]) => [key, countAttendees(rows)]));
  }, [attendees]);
  const cells = useCallback(
    (row: SiteDraft, n: number) => {
      const set = (patch: Partial<SiteDraft>) =>
        dispatch({ kind: 'cell', section: 'sites', key: row.key, patch });
      const count = counts.get(row.key);
      return [
        <SuggestInput
          key="name"
          className="cell"
          label={`Tên điểm cầu, dòng ${n}`}
          adopts
          readOnly={readOnly}
          options={names}
          value={row.name}
          onChange={(name) => set({ name })}
          onPick={({ areaCode }) => set({ areaCode })}
        />,
        <TextCell
          key="place"
          label={`Nơi đặt, dòng ${n}`}
          readOnly={readOnly}
          value={row.place}
          onChange={(place) => set({ place })}
        />,
        <HeadsCell
          key="heads"
          className="cell figure-cell"
          label={`Số người, dòng ${n}`}
          readOnly={readOnly}
          value={row.headCount}
          onChange={(headCount) => set({ headCount })}
        />,
        <span key="count" className="cell-words figure-cell">
          {count ? `${formatNumber(count.present)} / ${formatNumber(count.listed)}` : '–'}
        </span>,
      ];
    },
    [dispatch, readOnly, names, counts],
  );
  const fill = () => {
    const rows = missing.map((site) => ({ ...emptyRow.sites(), ...site }));
    dispatch({ kind: 'insert', section: 'sites', after: null, rows });
  };
  return (
    <RowGrid
      label="Các điểm cầu"
      columns={columns}
      rows={sites}
      readOnly={readOnly}
      addLabel="Thêm điểm cầu"
      isEmpty={isEmptyRow.sites}
      cells={cells}
      placeOf={props.placeOf}
      {...rowsWork('sites', dispatch, emptyRow.sites, (line) => ({ name: line }))}
      tools={
        missing.length === 0 ? null : (
          <Button variant="default" size="compact-xs" onClick={fill}>
            {fillWords(areas ?? [], missing)}
          </Button>
        )
      }
    />
  );
}
