// A pipeline's incident, or its end, in; the events that say so kept, and what memory knows of failures like it out.

import { withEventId } from '../memory/event-id';
import type { MemoryEvent } from '../model/memory';
import type { PipelineIncident } from '../model/pipeline';
import type { Run } from '../model/run-event';
import type { PipelineEdges } from './pipeline-edges';
import { recall } from './recall';

interface When {
  run: Run;
  /** ISO 8601. */
  at: string;
  sha: string;
}

const MOST_SHOWN = 3;

export async function recallPipelines(
  { failures, incident }: PipelineIncident,
  { memory }: PipelineEdges,
): Promise<string[]> {
  if (failures.length === 0) return [];
  const { similar } = recall(failures, await memory.open(), { minConfidence: 1, minSuccess: 1, run: null });
  return similar
    .filter((one) => one.incident !== incident)
    .slice(0, MOST_SHOWN)
    .map(({ at, text, outcome, shared }) => {
      const said = text.split('\n')[0]!.replaceAll('`', "'").slice(0, 120);
      return `${at.slice(0, 10)}: \`${said}\` · ${outcome} · shares ${shared.join(', ')}`;
    });
}

export async function rememberPipeline(
  { incident, report, failures, failing }: PipelineIncident,
  { run, at, sha }: When,
  edges: PipelineEdges,
): Promise<void> {
  const [first] = failures;
  const paths = [...failures.flatMap(({ locations }) => locations), ...failing].map(({ path }) => path.slice(0, 300));
  const event = withEventId({
    type: 'incident',
    at: wholeSeconds(at),
    incident,
    kind: first?.kind ?? 'unknown',
    origin: first?.origin ?? 'unknown',
    tool: first?.tool?.slice(0, 100) ?? report.tool,
    test: first?.test?.slice(0, 400) ?? null,
    text: first?.signature.text.slice(0, 800) ?? '',
    exact: [...new Set(failures.map(({ signature }) => signature.exact))].slice(0, 10),
    template: first?.signature.template ?? '',
    workflow: `${report.tool}: ${report.pipeline}`.slice(0, 200),
    job: (report.task ?? '').slice(0, 200),
    run: run.id,
    attempt: run.attempt,
    // Of no branch: no run of CI ends it.
    branch: null,
    sha,
    pull: null,
    paths: [...new Set(paths)].slice(0, 12),
  });
  await keep([event], edges);
}

export async function rememberOver(incidents: readonly string[], { run, at, sha }: When, edges: PipelineEdges) {
  const events = incidents.map((incident) =>
    withEventId({ type: 'resolved', at: wholeSeconds(at), incident, run: run.id, sha }),
  );
  await keep(events, edges);
}

async function keep(events: readonly MemoryEvent[], { memory, runner }: PipelineEdges): Promise<void> {
  const unkept = await memory.remember(events);
  if (unkept !== null) runner.info(unkept);
}

function wholeSeconds(time: string): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
