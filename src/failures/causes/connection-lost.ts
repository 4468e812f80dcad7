// Failure cause: a connection broke or timed out.

import type { FailureCause } from './cause';

export const connectionLost: FailureCause = {
  id: 'connection-lost',
  title: 'A connection broke or timed out',
  kind: 'network',
  origin: 'infrastructure',
  action: 'rerun',
  advice: 'Run again; the network or the other side dropped the connection.',
  tool: null,
  patterns: [
    /(?<code>ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EPIPE|ERR_SOCKET_TIMEOUT|UND_ERR_CONNECT_TIMEOUT)\b/,
    /[Cc]onnection (?:was )?(?:reset|timed out|closed by remote host|aborted)/,
    /(?:Read|Connect|connect|read) timed out/,
    /\bi\/o timeout\b/,
    /TLS handshake timeout/,
    /early EOF/,
    /RPC failed; (?:curl|HTTP)/,
    /unexpected disconnect while reading sideband/,
    /Max retries exceeded with url/,
    /Operation timed out/,
    /Connection timeout|SocketTimeoutException|ConnectTimeoutException|ReadTimeoutError|network (?:error|is unreachable)|socket hang up/,
    /Network is unreachable/,
    /Failed to (?:fetch|download) .*(?:timed out|timeout)/,
  ],
  unless: /[Rr]etry(?:ing)? (?:\w+ )?in|[Ww]ill retry|[Rr]etrying \(Retry/,
  samples: [
    { log: ['npm error code ECONNRESET', 'npm error network aborted'].join('\n'), line: 1 },
    { log: 'error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.', line: 1 },
  ],
};
