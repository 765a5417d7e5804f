import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, channelNames, type Envelope, ipcChannel } from '../shared/contract/index.ts';

const known: ReadonlySet<unknown> = new Set(channelNames);
const unknownChannel: Envelope<never> = {
  ok: false,
  error: { code: 'invalid-request', message: 'Ứng dụng không có chức năng này. Đóng ứng dụng rồi mở lại.' },
};

// The window gets this one function: never ipcRenderer itself, never a channel outside the contract.
contextBridge.exposeInMainWorld(bridgeName, {
  call: async (channel: unknown, request: unknown, key?: unknown): Promise<unknown> =>
    known.has(channel) ? ipcRenderer.invoke(ipcChannel, channel, request, key) : unknownChannel,
});
