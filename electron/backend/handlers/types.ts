import type { ChannelName, ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';

type DeepReadonly<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

/** Handlers of the named channels: a service whose reply does not fit the contract fails the compiler here. */
export type Handlers<Context, Names extends ChannelName> = {
  readonly [C in Names]: (
    context: Context,
    request: ParsedRequestOf<C>,
  ) => DeepReadonly<ReplyOf<C>> | Promise<DeepReadonly<ReplyOf<C>>>;
};
