// What a `repository_dispatch` may carry about a pipeline: the one place that knows its keys. At most ten at the top, as GitHub allows.

import { z } from 'zod';
import { PIPELINE_TOOLS } from '../model/pipeline';

const name = z.string().trim().min(1).max(250);
const instant = z.iso
  .datetime({ offset: true, local: true })
  .or(z.iso.date())
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'is no time that there is' });
const commit = z.string().regex(/^[0-9a-f]{7,40}$/i, { error: 'must be a commit id of 7 to 40 hex digits' });
const httpsUrl = z.url({ protocol: /^https$/ }).max(2000);

export const moreSchema = z.strictObject({
  environment: name
    .optional()
    .describe('Where it ran: `production`. Incidents of different environments are different.'),
  commit: commit
    .optional()
    .describe('Commit of this repository that the pipeline ran. Without it: the default branch.'),
  'last-good-commit': commit
    .optional()
    .describe('Commit with which it last went well: what changed since is suspected.'),
  'last-good-at': instant.optional().describe('When it last went well, ISO 8601; used where the commit is not known.'),
  attempt: z.number().int().min(0).max(10_000).optional().describe('Which try of the run this was.'),
  links: z
    .record(z.string().trim().min(1).max(60), httpsUrl)
    .optional()
    .describe('Pages to show, by label: `{"log": "https://…"}`. They are shown, never fetched.'),
  artifact: z
    .strictObject({ run: z.number().int().min(1), name })
    .optional()
    .describe('Artifact of a workflow run of this repository with logs or `run_results.json`. Needs `actions: read`.'),
});

export const payloadSchema = z.strictObject({
  tool: z.enum(PIPELINE_TOOLS).default('generic').describe('Whose words the log speaks.'),
  pipeline: name.describe('DAG, flow, job or dbt project. Also written `dag`, `dag_id`, `flow`, `job` or `project`.'),
  task: name
    .optional()
    .describe('Task, operation or model. Also written `task_id`, `op`, `step`, `model` or `unique_id`.'),
  run: z
    .union([name, z.number()])
    .transform(String)
    .optional()
    .describe("The orchestrator's id of the run. Also written `run_id` or `flow_run_id`."),
  status: z
    .enum(['failed', 'success'])
    .default('failed')
    .describe('`success` resolves the open incidents of this pipeline (and task, where one is named).'),
  error: z.string().max(20_000).optional().describe('The exception or message. Also written `exception` or `message`.'),
  log: z.string().max(60_000).optional().describe('The end of the log. All that looks like a secret is hidden.'),
  asset: name.optional().describe('Table, model or column that is known to be wrong: `analytics.orders.total`.'),
  at: instant
    .optional()
    .describe('When it happened, ISO 8601. Also written `when`, `logical_date` or `execution_date`.'),
  more: moreSchema.optional().describe('All else.'),
});

/** Other words for the same, as the orchestrators say it. */
export const ALIASES: Readonly<Record<string, keyof typeof payloadSchema.shape>> = {
  dag: 'pipeline',
  dag_id: 'pipeline',
  flow: 'pipeline',
  job: 'pipeline',
  project: 'pipeline',
  task_id: 'task',
  op: 'task',
  step: 'task',
  model: 'task',
  unique_id: 'task',
  run_id: 'run',
  flow_run_id: 'run',
  exception: 'error',
  message: 'error',
  when: 'at',
  logical_date: 'at',
  execution_date: 'at',
};

/** As published in schemas/pipeline-incident.schema.json. */
export function pipelineJsonSchema(): Record<string, unknown> {
  const { $schema, properties, required: _, ...schema } = z.toJSONSchema(payloadSchema, { io: 'input' });
  const known = properties as Record<string, Record<string, unknown>>;
  const aliases = Object.entries(ALIASES).map(([alias, meant]) => {
    const { default: _default, ...shape } = known[meant]!;
    return [alias, { ...shape, description: `The same as \`${meant}\`.` }] as const;
  });
  const names = ['pipeline', ...aliases.filter(([alias]) => ALIASES[alias] === 'pipeline').map(([alias]) => alias)];
  return {
    $schema,
    title: 'client_payload of a repository_dispatch that tells of a pipeline',
    ...schema,
    properties: { ...known, ...Object.fromEntries(aliases) },
    anyOf: names.map((one) => ({ required: [one] })),
  };
}
