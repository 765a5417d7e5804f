import { call, errorSentence } from '../../../api/bridge.ts';
import { type Draft, type MeetingRecord, type SectionName, storedKey } from './draft.ts';
import { detailsRequest, type Part, parts, type RowIds, rowRequests } from './requests.ts';

/** How the saving of a record stands. */
export interface SaveStatus {
  /** When something was last stored, ISO; null where nothing was since the record was opened. */
  readonly savedAt: string | null;
  readonly isSaving: boolean;
  /** Whether something typed is not stored yet. */
  readonly isDirty: boolean;
  /** Why a part could not be stored, as a sentence. */
  readonly refusals: Readonly<Partial<Record<Part, string>>>;
}

/** How long typing rests before it is stored, in milliseconds. */
const restBeforeSaving = 600;

function idsOf({ sites, attendees, agenda, speeches, outcomes }: MeetingRecord): RowIds {
  const map = (rows: readonly { readonly id: number }[]) =>
    new Map(rows.map(({ id }) => [storedKey(id), id]));
  return {
    sites: map(sites),
    attendees: map(attendees),
    agenda: map(agenda),
    speeches: map(speeches),
    outcomes: map(outcomes),
  };
}

/** Stores a record part by part as it is worked on: after a rest, and at once when asked; one call at a time. */
export class RecordSaver {
  readonly id: number;
  private draft: Draft;
  private readonly stored: { -readonly [P in Part]: Draft[P] };
  private ids: RowIds;
  private readonly refused = new Map<Part, { readonly of: Draft[Part]; readonly sentence: string }>();
  private savedAt: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();
  private shown: SaveStatus;
  private readonly onStored: (part: Part) => void;

  constructor(record: MeetingRecord, draft: Draft, onStored: (part: Part) => void) {
    this.id = record.meeting.id;
    this.draft = draft;
    this.stored = { ...draft };
    this.ids = idsOf(record);
    this.onStored = onStored;
    this.shown = this.look();
  }

  /** Id of a stored row; undefined for one that is not stored yet. */
  idOf(section: SectionName, key: string): number | undefined {
    return this.ids[section].get(key);
  }

  /** The record as it stands under the clerk's hands. */
  present(): Draft {
    return this.draft;
  }

  readonly status = (): SaveStatus => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes the record as it stands now; it is stored after a rest. */
  change(draft: Draft): void {
    if (draft === this.draft) return;
    this.draft = draft;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), restBeforeSaving);
    this.tell();
  }

  /** Stores what is not stored yet, at once; gives whether all of it is stored then. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.waiting().length > 0 || this.running) {
      this.running ??= this.run();
      await this.running;
    }
    return !this.shown.isDirty;
  }

  /** Tries again what was refused. */
  retry(): void {
    this.refused.clear();
    void this.flush();
  }

  private dirty(): Part[] {
    return parts.filter((part) => this.draft[part] !== this.stored[part]);
  }

  /** Parts that can be stored now: a refused one waits until it is changed, as one does that names a row not stored yet. */
  private waiting(): Part[] {
    return this.dirty().filter(
      (part) =>
        this.refused.get(part)?.of !== this.draft[part] &&
        (part === 'details' || rowRequests[part](this.draft, this.ids) !== null),
    );
  }

  private async run(): Promise<void> {
    for (;;) {
      const part = this.waiting()[0];
      if (part === undefined) break;
      this.tell(true);
      const draft = this.draft;
      try {
        this.savedAt = await this.store(part, draft);
        this.mark(part, draft);
        this.refused.delete(part);
        this.onStored(part);
      } catch (thrown) {
        this.refused.set(part, { of: draft[part], sentence: errorSentence(thrown) });
      }
    }
    this.running = null;
    this.tell();
  }

  private mark<P extends Part>(part: P, draft: Draft): void {
    Object.assign(this.stored, { [part]: draft[part] });
  }

  private async store(part: Part, draft: Draft): Promise<string> {
    const { id } = this;
    if (part === 'details') {
      return (await call('meetings.saveDetails', { id, details: detailsRequest(draft) })).savedAt;
    }
    const keys = rowRequests[part](draft, this.ids)?.keys ?? [];
    const { ids, savedAt } = await this.storeRows(part, draft);
    // Rows that were not sent have no id any more: one that comes back by undo is a new one.
    const known = new Map(keys.map((key, at) => [key, ids[at] ?? 0]));
    this.ids = { ...this.ids, [part]: known };
    return savedAt;
  }

  private storeRows(section: SectionName, draft: Draft) {
    const { id, ids } = this;
    const rowsOf = <Row>(sent: { readonly rows: readonly Row[] } | null): Row[] => [...(sent?.rows ?? [])];
    switch (section) {
      case 'sites':
        return call('meetings.saveSites', { id, rows: rowsOf(rowRequests.sites(draft, ids)) });
      case 'attendees':
        return call('meetings.saveAttendees', { id, rows: rowsOf(rowRequests.attendees(draft, ids)) });
      case 'agenda':
        return call('meetings.saveAgenda', { id, rows: rowsOf(rowRequests.agenda(draft, ids)) });
      case 'speeches':
        return call('meetings.saveSpeeches', { id, rows: rowsOf(rowRequests.speeches(draft, ids)) });
      case 'outcomes':
        return call('meetings.saveOutcomes', { id, rows: rowsOf(rowRequests.outcomes(draft, ids)) });
    }
  }

  private look(isSaving = false): SaveStatus {
    const refusals = Object.fromEntries(
      [...this.refused]
        .filter(([part, { of }]) => of === this.draft[part])
        .map(([part, { sentence }]) => [part, sentence]),
    );
    return { savedAt: this.savedAt, isSaving, isDirty: this.dirty().length > 0, refusals };
  }

  private tell(isSaving = this.running !== null): void {
    this.shown = this.look(isSaving);
    for (const listener of this.listeners) listener();
  }
}
