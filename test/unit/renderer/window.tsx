import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { AsOfProvider } from '../../../renderer/api/as-of.tsx';
import { createQueryClient } from '../../../renderer/api/query-client.ts';
import { cssVariablesResolver, theme } from '../../../renderer/ui/theme.ts';
import {
  bridgeName,
  type ChannelName,
  type ErrorCode,
  type ParsedRequestOf,
  type ReplyOf,
} from '../../../shared/contract/index.ts';

/** What stands around every screen, on a stated day. */
function Around({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <MantineProvider env="test" theme={theme} cssVariablesResolver={cssVariablesResolver}>
      <QueryClientProvider client={client}>
        <AsOfProvider initial="2018-02-10">{children}</AsOfProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** A sentence in the place of an answer, and the code of the error where it matters. */
interface Refusal {
  readonly refusal: string;
  readonly code?: ErrorCode;
}

/** Answers of a bridge that only says what it is told to; a refusal is a sentence. */
export type Answers = Partial<{
  [C in ChannelName]: (request: ParsedRequestOf<C>) => ReplyOf<C> | Refusal | Promise<ReplyOf<C> | Refusal>;
}>;

/** Puts such a bridge in the window, and gives the calls it was asked for. */
export function answerWith(
  answers: Answers,
): readonly { readonly channel: string; readonly request: unknown }[] {
  const calls: { channel: string; request: unknown }[] = [];
  const call = async (channel: ChannelName, request: never) => {
    calls.push({ channel, request });
    const answer = (await answers[channel]?.(request)) ?? { refusal: `Chưa có ${channel}.` };
    return 'refusal' in answer
      ? { ok: false, error: { code: answer.code ?? 'internal', message: answer.refusal } }
      : { ok: true, value: answer };
  };
  Object.defineProperty(window, bridgeName, { value: { call }, configurable: true });
  return calls;
}

/** Mounts a part of the window as the app would. */
export function mount(part: ReactNode) {
  return render(part, { wrapper: Around });
}
