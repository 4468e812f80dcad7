// A call to a service that failed: expected trouble, so it is a value. It degrades a report and never fails a build.

export interface ServiceError {
  kind: 'service-error';
  /** What was tried, as a person says it: `create the check run`. */
  call: string;
  /** HTTP status; null when no answer came. */
  status: number | null;
  /** Permission of the token that this call needs: `checks: write`; null when it is not about permissions. */
  permission: string | null;
  /** The token may not do this, so trying again is of no use. */
  refused: boolean;
  reason: string;
}

export function isServiceError(value: unknown): value is ServiceError {
  return typeof value === 'object' && value !== null && (value as ServiceError).kind === 'service-error';
}

/** `could not create the check run (403: …); it needs checks: write`. */
export function describeServiceError(error: ServiceError): string {
  const status = error.status === null ? '' : `${error.status}: `;
  const permission = error.refused && error.permission ? `; it needs \`${error.permission}\`` : '';
  return `could not ${error.call} (${status}${error.reason})${permission}`;
}
