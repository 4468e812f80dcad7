// Failure cause: a host name cannot be resolved.

import type { FailureCause } from './cause';

export const nameResolution: FailureCause = {
  id: 'name-resolution',
  title: 'A host name cannot be resolved',
  kind: 'network',
  origin: 'infrastructure',
  action: 'rerun',
  advice: 'Run again; if it stays, the host name is wrong or not reachable from the runner.',
  tool: null,
  patterns: [
    /(?<code>ENOTFOUND|EAI_AGAIN)\b/,
    /Could not resolve host/,
    /Temporary failure in name resolution/,
    /Name or service not known/,
    /nodename nor servname provided/,
    /UnknownHostException/,
    /no such host/,
    /Failed to resolve '/,
    /getaddrinfo failed/,
  ],
  samples: [
    {
      log: [
        'npm error code EAI_AGAIN',
        'npm error request to https://registry.example.com/left-pad failed, reason: getaddrinfo EAI_AGAIN registry.example.com',
      ].join('\n'),
      line: 1,
    },
    {
      log: "fatal: unable to access 'https://git.example.com/shop.git/': Could not resolve host: git.example.com",
      line: 1,
    },
  ],
};
