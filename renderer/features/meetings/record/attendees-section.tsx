import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import {
  attendanceLabel,
  attendances,
  countAttendees,
  pastedAttendees,
} from '../../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { SuggestInput } from '../../../pickers/suggest-input.tsx';
import { SelectCell, TextCell } from './cells.tsx';
import { type AttendeeDraft, emptyRow, isEmptyRow, type SiteDraft } from './draft.ts';
import { EndedAttendees } from './ended-attendees.tsx';
import { RowGrid } from './row-grid.tsx';
import { rowsWork } from './rows-work.ts';
import type { Suggestions } from './suggestions.ts';
import type { Work } from './use-work.ts';

interface AttendeesSectionProps extends Work {
  readonly attendees: readonly AttendeeDraft[];
  readonly sites: readonly SiteDraft[];
  readonly suggestions: Suggestions;
  /** Day of the meeting, ISO. */
  readonly on: string;
  readonly placeOf: (key: string) => string | undefined;
}

const siteColumn = { title: 'Điểm cầu' };
const columnsWith = (hasSites: boolean, hasSubstitutes: boolean) => [
  { title: 'Cơ quan' },
  { title: 'Chức vụ' },
  { title: 'Họ tên' },
  ...(hasSites ? [siteColumn] : []),
  { title: 'Dự họp', width: '92px' },
  ...(hasSubstitutes ? [{ title: 'Người dự thay', width: '16%' }] : []),
];

const unplaced = 'unplaced';

function isSubstituted({ attendance, substitute }: AttendeeDraft): boolean {
  return attendance === 'substituted' || substitute !== '';
}

/** Fields of an attendee's row. */
function useAttendeeCells(
  props: AttendeesSectionProps,
  { hasSites, hasSubstitutes }: { readonly hasSites: boolean; readonly hasSubstitutes: boolean },
) {
  const { sites, suggestions, dispatch, readOnly } = props;
  const siteNames = useMemo(() => sites.map(({ name }) => ({ value: name })), [sites]);
  return useCallback(
    (row: AttendeeDraft, n: number) => {
      const set = (patch: Partial<AttendeeDraft>) =>
        dispatch({ kind: 'cell', section: 'attendees', key: row.key, patch });
      const site = sites.find(({ key }) => key === row.siteKey)?.name ?? row.site;
      return [
        <SuggestInput
          key="agency"
          className="cell"
          label={`Cơ quan, dòng ${n}`}
          adopts
          readOnly={readOnly}
          options={suggestions.agencies}
          value={row.agency}
          onChange={(agency) => set({ agency })}
        />,
        <SuggestInput
          key="title"
          className="cell"
          label={`Chức vụ, dòng ${n}`}
          readOnly={readOnly}
          options={suggestions.titles}
          value={row.title}
          onChange={(title) => set({ title })}
        />,
        <SuggestInput
          key="name"
          className="cell"
          label={`Họ tên, dòng ${n}`}
          readOnly={readOnly}
          options={suggestions.people}
          value={row.name}
          // Other words are no longer that person of the directory.
          onChange={(name) => set({ name, personId: null })}
          onPick={({ value, title, agency, personId }) =>
            set({
              ...{ name: value, personId },
              ...{ title: row.title || (title ?? ''), agency: row.agency || (agency ?? '') },
            })
          }
        />,
        ...(hasSites
          ? [
              <SuggestInput
                key="site"
                className="cell"
                label={`Điểm cầu, dòng ${n}`}
                adopts
                readOnly={readOnly}
                options={siteNames}
                value={site}
                onChange={(words) => {
                  const known = sites.find(({ name }) => name === words);
                  set(known ? { siteKey: known.key, site: '' } : { siteKey: null, site: words });
                }}
              />,
            ]
          : []),
        <SelectCell
          key="attendance"
          label={`Dự họp, dòng ${n}`}
          readOnly={readOnly}
          value={row.attendance}
          options={attendances}
          nameOf={attendanceLabel}
          onChange={(attendance) =>
            set(attendance === 'substituted' ? { attendance } : { attendance, substitute: '' })
          }
        />,
        ...(hasSubstitutes
          ? [
              isSubstituted(row) ? (
                <TextCell
                  key="substitute"
                  label={`Người dự thay, dòng ${n}`}
                  readOnly={readOnly}
                  value={row.substitute}
                  onChange={(substitute) => set({ substitute })}
                />
              ) : null,
            ]
          : []),
      ];
    },
    [dispatch, readOnly, sites, siteNames, suggestions, hasSites, hasSubstitutes],
  );
}

/** Who was asked to come and who came, by site; a pasted list becomes rows. */
export function AttendeesSection(props: AttendeesSectionProps) {
  const { attendees, sites, suggestions, dispatch, readOnly } = props;
  const hasSites = sites.length > 0 || attendees.some(({ site }) => site !== '');
  const [shownSite, setShownSite] = useState('');
  const hasSubstitutes = attendees.some(isSubstituted);
  const columns = useMemo(() => columnsWith(hasSites, hasSubstitutes), [hasSites, hasSubstitutes]);
  const cells = useAttendeeCells(props, { hasSites, hasSubstitutes });
  const filter = sites.some(({ key }) => key === shownSite) || shownSite === unplaced ? shownSite : '';
  const shown = useMemo(
    () => (filter === '' ? attendees : attendees.filter(({ siteKey }) => (siteKey ?? unplaced) === filter)),
    [attendees, filter],
  );
  const siteKey = filter === '' || filter === unplaced ? null : filter;
  const work = rowsWork(
    'attendees',
    dispatch,
    () => emptyRow.attendees(siteKey),
    (name) => ({ name }),
  );
  const onPasteText = (key: string, text: string): boolean => {
    if (!/[\t\n]/.test(text.trim())) return false;
    const people = pastedAttendees(
      text,
      suggestions.agencies.map(({ value }) => value),
    );
    if (people.length === 0) return false;
    const rows = people.map((person) => ({ ...emptyRow.attendees(siteKey), ...person }));
    dispatch({ kind: 'insert', section: 'attendees', after: key, rows, replaces: true });
    return true;
  };
  const invited = shown.filter(({ attendance }) => attendance === 'invited');
  const allPresent = () => {
    const keys = new Set(invited.map(({ key }) => key));
    const rows = attendees.map((row) =>
      keys.has(row.key) ? { ...row, attendance: 'present' as const } : row,
    );
    dispatch({ kind: 'rows', section: 'attendees', rows });
  };
  return (
    <>
      {attendees.length === 0 ? null : (
        <div className="section-tools">
          {hasSites ? (
            <SiteFilter value={filter} sites={sites} attendees={attendees} onChange={setShownSite} />
          ) : null}
          <Counts attendees={shown} />
          {readOnly || invited.length === 0 ? null : (
            <Button variant="default" size="compact-xs" onClick={allPresent}>
              Ghi {formatNumber(invited.length)} người có mặt
            </Button>
          )}
        </div>
      )}
      <EndedAttendees attendees={attendees} on={props.on} dispatch={dispatch} readOnly={readOnly} />
      <RowGrid
        label="Thành phần dự"
        columns={columns}
        rows={shown}
        readOnly={readOnly}
        addLabel="Thêm đại biểu"
        isEmpty={isEmptyRow.attendees}
        cells={cells}
        placeOf={props.placeOf}
        {...work}
        onPasteText={onPasteText}
      />
    </>
  );
}

function Counts({ attendees }: { readonly attendees: readonly AttendeeDraft[] }) {
  const { listed, present, absent } = countAttendees(attendees);
  return (
    <output className="count">
      {formatNumber(listed)} người, {formatNumber(present)} có mặt, {formatNumber(absent)} vắng
    </output>
  );
}

interface SiteFilterProps {
  readonly value: string;
  readonly sites: readonly SiteDraft[];
  readonly attendees: readonly AttendeeDraft[];
  readonly onChange: (value: string) => void;
}

function SiteFilter({ value, sites, attendees, onChange }: SiteFilterProps) {
  const counts = useMemo(() => {
    const bySite = Map.groupBy(attendees, ({ siteKey }) => siteKey ?? unplaced);
    return new Map([...bySite].map(([key, rows]) => [key, rows.length]));
  }, [attendees]);
  const of = (key: string) => formatNumber(counts.get(key) ?? 0);
  return (
    <select
      className="field-input site-filter"
      aria-label="Xem theo điểm cầu"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">Mọi điểm cầu ({formatNumber(attendees.length)})</option>
      {sites.map(({ key, name }) => (
        <option key={key} value={key}>
          {name} ({of(key)})
        </option>
      ))}
      <option value={unplaced}>Chưa xếp điểm cầu ({of(unplaced)})</option>
    </select>
  );
}
