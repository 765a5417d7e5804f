import type { z } from 'zod';
import type { ErrorReply } from '../domain/errors/index.ts';
import { appChannels } from './app.ts';
import { attachmentChannels } from './attachments.ts';
import { bookChannels } from './books.ts';
import { callChannels } from './calls.ts';
import { chartChannels } from './charts.ts';
import { directoryChannels } from './directory.ts';
import { draftChannels } from './drafts.ts';
import { exchangeChannels } from './exchange.ts';
import { figureFileChannels } from './figure-files.ts';
import { importChannels } from './imports.ts';
import { indicatorChannels } from './indicators.ts';
import { meetingChannels } from './meetings.ts';
import { paperChannels } from './papers.ts';
import { planningChannels } from './planning.ts';
import { printerChannels } from './printing.ts';
import { recordChannels } from './records.ts';
import { reminderChannels } from './reminders.ts';
import { searchChannels } from './search.ts';
import { taskRegisterChannels } from './task-register.ts';
import { taskChannels } from './tasks.ts';

export { AppError, type ErrorCode, type ErrorReply } from '../domain/errors/index.ts';
export { pieceLimit } from './attachments.ts';
export type { ChartRef } from './charts.ts';
export type { MeetingPaperKind, PaperRef } from './papers.ts';
export type { PrintChoice } from './printing.ts';

/** Every channel of the bridge with its request and reply schemas; both sides derive from this. */
export const contract = {
  ...appChannels,
  ...callChannels,
  ...meetingChannels,
  ...planningChannels,
  ...attachmentChannels,
  ...recordChannels,
  ...taskRegisterChannels,
  ...taskChannels,
  ...reminderChannels,
  ...exchangeChannels,
  ...directoryChannels,
  ...bookChannels,
  ...indicatorChannels,
  ...figureFileChannels,
  ...chartChannels,
  ...paperChannels,
  ...printerChannels,
  ...searchChannels,
  ...importChannels,
  ...draftChannels,
};

/** Name of a channel. */
export type ChannelName = keyof typeof contract;
/** What a caller hands in. */
export type RequestOf<C extends ChannelName> = z.input<(typeof contract)[C]['request']>;
/** What a handler is given after parsing. */
export type ParsedRequestOf<C extends ChannelName> = z.output<(typeof contract)[C]['request']>;
/** What a caller gets back. */
export type ReplyOf<C extends ChannelName> = z.output<(typeof contract)[C]['reply']>;

/** Every reply is one of these: a call always settles. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ErrorReply };

/** The one name under which the preload exposes the bridge. */
export const bridgeName = 'soKetLuan';
/** The one IPC channel that carries every call. */
export const ipcChannel = 'so-ket-luan';

/** What the preload gives the window. */
export interface Bridge {
  /** @param key a UUID under which "calls.cancel" can give the call up. */
  call<C extends ChannelName>(channel: C, request: RequestOf<C>, key?: string): Promise<Envelope<ReplyOf<C>>>;
}

/** All channel names, for start-up checks. */
export const channelNames = Object.keys(contract) as ChannelName[];
