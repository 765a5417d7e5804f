import { describe, expect, it } from 'vitest';
import { createRouter, handlerTable } from '../../../electron/backend/router.ts';
import { type ChannelName, channelNames, contract } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';

const writes = channelNames.filter((name) => contract[name].side === 'write');
const groupOf = (names: readonly ChannelName[], handler: () => unknown = () => ({})) =>
  Object.fromEntries(names.map((name) => [name, handler]));
const silent = () => undefined;

describe('the handler table', () => {
  it('holds one handler for every channel of its side', () => {
    expect([...handlerTable('write', [groupOf(writes)]).keys()].sort()).toEqual([...writes].sort());
  });

  it('refuses to start when a channel has no handler', () => {
    expect(() => handlerTable('write', [groupOf(writes.slice(1))])).toThrow(`no handler for ${writes[0]}`);
  });

  it('refuses to start when a channel has two handlers', () => {
    expect(() => handlerTable('write', [groupOf(writes), groupOf(writes.slice(0, 1))])).toThrow(
      'two handlers',
    );
  });

  it('refuses a handler on the wrong side', () => {
    expect(() => handlerTable('write', [groupOf([...writes, 'today.get'])])).toThrow('today.get is no write');
  });
});

describe('the router', () => {
  const logged: unknown[] = [];
  const routerFor = (
    handler: (context: { readonly name: string; cancelled?: () => boolean }, request: never) => unknown,
  ) =>
    createRouter(new Map([['tasks.watch', handler]]), { name: 'the context' }, (cause) => logged.push(cause));

  it('hands the parsed request to the handler and wraps what it gives', async () => {
    const route = routerFor((context, request) => ({ context: context.name, request }));
    const request = { ids: [3], watcherId: 7 };
    expect(await route('tasks.watch', request)).toEqual({
      ok: true,
      value: { context: 'the context', request },
    });
  });

  it('lets the handler ask whether the call was given up, and never starts one that was', async () => {
    const route = routerFor(({ cancelled }) => ({ cancelled: cancelled?.() }));
    const request = { ids: [3], watcherId: 7 };
    const answers = [false, true];
    const asked = await route('tasks.watch', request, { cancelled: () => answers.shift() ?? true });
    expect(asked).toEqual({ ok: true, value: { cancelled: true } });
    const waited = await route('tasks.watch', request, { cancelled: () => true });
    expect(waited).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it.each([
    ['an unknown channel', 'tasks.drop', {}],
    ['a name of every object', 'constructor', {}],
    ['a channel of the other side', 'today.get', { asOf: '2018-02-05' }],
    ['a field too many', 'tasks.watch', { ids: [3], watcherId: 7, sql: 'x' }],
    ['an id that is none', 'tasks.watch', { ids: [0], watcherId: 7 }],
    ['nothing', 'tasks.watch', undefined],
  ])('refuses %s with an envelope', async (_what, channel, request) => {
    const envelope = await routerFor(() => 'reached')(channel, request);
    expect(envelope).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
  });

  it('says what is too long and by how much, whichever form the request has', async () => {
    const route = createRouter(
      new Map(
        ['directory.savePerson', 'notices.read', 'search.find', 'meetings.saveSites'].map((name) => [
          name,
          () => ({}),
        ]),
      ),
      {},
      silent,
    );
    const wordsOf = async (channel: string, request: object) => {
      const envelope = await route(channel, request);
      return envelope.ok ? 'ok' : `${envelope.error.code}: ${envelope.error.message}`;
    };
    const post = { agencyId: null, agency: null, position: `Phó Giám đốc ${'x'.repeat(600)}` };
    const person = { id: null, name: 'A', rank: null, note: null };
    const span = { validFrom: null, validTo: null };
    expect(await wordsOf('directory.savePerson', { ...person, posts: [{ ...post, ...span }] })).toMatch(
      /^invalid-request: Nội dung "Phó Giám đốc x+…" dài 613 ký tự, quá giới hạn 500 ký tự .* vẫn còn trên màn hình\.$/,
    );
    expect(await wordsOf('notices.read', { pasted: 'x'.repeat(2_000_001) })).toContain('2.000.001 ký tự');
    expect(await wordsOf('meetings.saveSites', { id: 1, rows: Array(201).fill(7) })).toContain('201 mục');
    expect(await wordsOf('search.find', { query: 'x'.repeat(301), also: 1 })).toContain('301 ký tự');
    expect(await wordsOf('search.find', { query: 7 })).toContain('không đúng mẫu');
  });

  it('keeps code, words and details of an expected error', async () => {
    const route = routerFor(() => {
      throw new AppError('not-found', 'Không còn nhiệm vụ này.', { id: 3 });
    });
    expect(await route('tasks.watch', { ids: [3], watcherId: null })).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'Không còn nhiệm vụ này.', details: { id: 3 } },
    });
  });

  it('logs the cause of an unforeseen error and says in general words what to do', async () => {
    logged.length = 0;
    const cause = new TypeError('x is not a function');
    const envelope = await routerFor(() => Promise.reject(cause))('tasks.watch', {
      ids: [3],
      watcherId: null,
    });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(envelope)).not.toContain('function');
    expect(logged).toEqual([cause]);
  });
});

describe('the errors of a router without a log', () => {
  it('never reject the call', async () => {
    const route = createRouter(new Map([['backups.make', () => Promise.reject('a string')]]), null, silent);
    await expect(route('backups.make', {})).resolves.toMatchObject({ ok: false });
  });
});
