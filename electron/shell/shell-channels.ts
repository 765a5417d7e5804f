import {
  type ChannelName,
  contract,
  type Envelope,
  type ParsedRequestOf,
  type ReplyOf,
} from '../../shared/contract/index.ts';

/** Channels that the main process answers itself. */
export type ShellChannel = Extract<
  ChannelName,
  | 'papers.save'
  | 'papers.print'
  | 'printers.list'
  | 'charts.save'
  | 'exchange.save'
  | 'figureFiles.saveRefused'
  | 'attachments.open'
  | 'calls.cancel'
  | 'calls.progress'
>;

/** One handler for each of them. */
export type ShellHandlers = {
  readonly [C in ShellChannel]: (request: ParsedRequestOf<C>) => Promise<Envelope<ReplyOf<C>>>;
};

const own: readonly ShellChannel[] = [
  'papers.save',
  'papers.print',
  'printers.list',
  'charts.save',
  'exchange.save',
  'figureFiles.saveRefused',
  'attachments.open',
  'calls.cancel',
  'calls.progress',
];

/** Whether the main process answers this channel itself. */
export function isShellChannel(channel: string): channel is ShellChannel {
  return own.some((name) => name === channel);
}

/** @throws {Error} where the contract gives the shell a channel that it has no handler for. */
export function checkShellChannels(): void {
  for (const [name, { side }] of Object.entries(contract)) {
    if ((side === 'shell') !== isShellChannel(name)) throw new Error(`${name} has no handler in the shell`);
  }
}
