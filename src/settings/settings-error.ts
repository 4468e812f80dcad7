// A mistake in a setting, with its place; out of it: the line that a person reads.

export interface SettingsError {
  /** The settings file; null when the value came as an input of the Action or a flag. */
  path: string | null;
  /** 1-based; 1 for inputs. */
  line: number;
  column: number;
  /** As in the file: `databases[0].migrations`. */
  key: string;
  /** What is wrong, what is allowed and what was probably meant. */
  message: string;
}

export function describeSettingsError(error: SettingsError): string {
  const place = error.path === null ? 'input' : `${error.path}:${error.line}:${error.column}`;
  const key = error.key === '' ? '' : ` \`${error.key}\``;
  return `${place}${key}: ${error.message}`.replace(/\p{Cc}+/gu, ' ');
}
