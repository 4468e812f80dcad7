// Failure cause: the runner was lost or shut down.

import type { FailureCause } from './cause';

export const runnerLost: FailureCause = {
  id: 'runner-lost',
  title: 'The runner was lost or shut down',
  kind: 'runner',
  origin: 'infrastructure',
  action: 'rerun',
  advice: 'Run the job again: the runner went away; if it returns, look for exhausted memory or disk.',
  tool: 'github actions',
  patterns: [
    /The (?:self-)?hosted runner(?:: .*)? (?:lost communication|encountered an error)/,
    /lost communication with the server/,
    /The runner has received a shutdown signal/,
    /The job was not acquired by Runner/,
    /No runner matching/,
    /Runner .* did not connect/,
    /Executing the custom container implementation failed/,
    /Agent went offline/,
    /Backing channel '.*' is disconnected/,
    /hudson\.remoting\.(?:Channel\$OrderlyShutdown|ChannelClosedException|RequestAbortedException)/,
    /FATAL: Channel is already closed/,
    /System failure: .*runner/,
    /This is a problem with the (?:hosted )?runner|The requested image .* is not (?:supported|available)/,
  ],
  samples: [
    {
      log: [
        '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
        '##[error]Process completed with exit code 143.',
      ].join('\n'),
      line: 1,
    },
    { log: 'FATAL: hudson.remoting.Channel$OrderlyShutdown: Command Close created at', line: 1 },
  ],
};
