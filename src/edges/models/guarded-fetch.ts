// The address of a provider in; a fetch out that goes to its host alone, follows no redirect and remembers what it was told.

export interface GuardedFetch {
  fetch: typeof globalThis.fetch;
  /** Status of the last answer; null before the first one. */
  status: number | null;
}

export function guardedFetch(baseUrl: string): GuardedFetch {
  const { origin } = new URL(baseUrl);
  const guarded: GuardedFetch = {
    status: null,
    async fetch(input, init) {
      const wanted = new URL(input instanceof Request ? input.url : input);
      if (wanted.origin !== origin) throw new TypeError(`${wanted.origin} is not the address of this provider`);
      // Fetch itself would carry `x-api-key` and `api-key` along to wherever it is sent on.
      const response = await globalThis.fetch(input, { ...init, redirect: 'manual' });
      guarded.status = response.status;
      return response;
    },
  };
  return guarded;
}
