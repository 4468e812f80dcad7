// Why a command was not followed, as its answer; and the time, as events have it.

import { describeServiceError, type ServiceError } from '../../model/service-error';
import { prose } from '../../report/escape-markdown';
import type { Answer, CommandEdges } from './command-edges';

/** `text` is Markdown. */
export function refuse(text: string): Answer {
  return { text, outcome: 'refused' };
}

export function refuseError(error: ServiceError): Answer {
  return refuse(`nothing was done: ${prose(describeServiceError(error))}.`);
}

/** ISO 8601. */
export function when({ clock }: Pick<CommandEdges, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}
