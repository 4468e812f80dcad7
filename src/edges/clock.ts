// The clock: nothing in, the time or a stopwatch out. Stories get it as an argument, so tests hand in their own.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds, with fractions, that passed since `start()` returned `mark`. */
  since(mark: number): number;
  start(): number;
}

export function clock(): Clock {
  return {
    now: () => Date.now(),
    start: () => performance.now(),
    since: (mark) => performance.now() - mark,
  };
}
