declare global {
  var __webpack_nonce__: string | undefined;
}

/** Nonce that the shell put into this load of the page; style elements made at run time must carry it. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// Style libraries read this name when they are first loaded, so this module is imported before them.
globalThis.__webpack_nonce__ = nonce;
