// What the command line knows of the process it runs in. The entry file fills it; tests hand in their own.

export interface Terminal {
  /** Resolves when the text was taken. */
  print(text: string): Promise<void>;
  /** To stderr, one line. */
  say(line: string): void;
  /** Replaces the progress line on stderr; an empty one takes it away. Does nothing when nobody watches. */
  progress(line: string): void;
  color: boolean;
  directory: string;
  environment: Record<string, string | undefined>;
  platform: string;
  home: string;
  version: string;
  /** Folder of the entry file: the thread that extracts is started from there. */
  entryFolder: string;
}

export function wantsColor(isTerminal: boolean, environment: Record<string, string | undefined>): boolean {
  return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
