// What is measured: each workload with the namespace it needs and the words its peers are called with (README.md says what they mean).

/** `state` is made before the clock starts (state.js); `quick` replaces members for a run of a minute; `limit: false`: nothing to compare with. */
export const WORKLOADS = [
  {
    id: 'routes-10k',
    title: 'dump of 10,000 IPv4 routes',
    ...{ workload: 'routes', unit: 'route', count: 10_000, state: { routes: 10_000 }, words: { reps: 8 } },
  },
  {
    id: 'routes-100k',
    title: 'dump of 100,000 IPv4 routes',
    ...{ workload: 'routes', unit: 'route', count: 100_000, state: { routes: 100_000 }, words: { reps: 4 } },
    quick: { leftOut: true },
  },
  {
    id: 'routes-1m',
    title: 'dump of 1,000,000 IPv4 routes',
    ...{ workload: 'routes', unit: 'route', count: 1_000_000, state: { routes: 1_000_000 }, words: { reps: 2 } },
    quick: { leftOut: true },
  },
  {
    id: 'routes-2-tables',
    title: 'dump of 1,000,000 IPv4 routes, half of them in a table of their own',
    ...{ workload: 'routes', unit: 'route', count: 1_000_000, words: { reps: 4 } },
    state: { routes: 1_000_000, tables: [254, 100] },
    quick: { leftOut: true },
  },
  {
    id: 'links-1k',
    title: 'dump of 1,000 links, every attribute',
    ...{ workload: 'links', unit: 'link', count: 1000, state: { links: 1000 }, words: { reps: 8 } },
    quick: { title: 'dump of 100 links, every attribute', count: 100, state: { links: 100 } },
  },
  {
    id: 'links-4k',
    title: 'dump of 4,000 links, every attribute',
    ...{ workload: 'links', unit: 'link', count: 4000, state: { links: 4000 }, words: { reps: 5 } },
    quick: { leftOut: true },
  },
  {
    id: 'sockets-20k',
    title: 'sock_diag dump of 20,000 TCP sockets of IPv4',
    ...{ workload: 'tcpdiag', unit: 'socket', count: 20_001, state: { sockets: 20_000 }, words: { reps: 5 } },
    quick: { title: 'sock_diag dump of 2,000 TCP sockets of IPv4', count: 2001, state: { sockets: 2000 } },
  },
  {
    id: 'getlink',
    title: 'RTM_GETLINK of one link, one request after the other',
    ...{ workload: 'getlink', unit: 'request', state: {}, words: { n: 20_000, index: 'INDEX', dev: 'v0' } },
    quick: { words: { n: 5000, index: 'INDEX', dev: 'v0' } },
  },
  {
    id: 'genl',
    title: 'CTRL_CMD_GETFAMILY nlctrl, one request after the other',
    ...{ workload: 'genl', unit: 'request', state: {}, words: { n: 20_000 } },
    quick: { words: { n: 5000 } },
  },
  {
    id: 'mutate-ack',
    title: 'routes added and deleted, one by one, acknowledged',
    ...{ workload: 'mutate', unit: 'change', state: {}, words: { n: 50_000, oif: 'INDEX', dev: 'v0', mode: 'ack' } },
    quick: { words: { n: 5000, oif: 'INDEX', dev: 'v0', mode: 'ack' } },
  },
  {
    id: 'mutate-batch',
    title: 'routes added and deleted, in batches',
    ...{ workload: 'mutate', unit: 'change', state: {}, words: { n: 50_000, oif: 'INDEX', dev: 'v0', mode: 'batch' } },
    quick: { words: { n: 5000, oif: 'INDEX', dev: 'v0', mode: 'batch' } },
  },
  {
    id: 'events-live',
    title: 'route events as they come, with each library’s own receive buffer',
    ...{ workload: 'events', unit: 'event', count: 200_000, state: {}, words: {}, producer: { n: 100_000 } },
    quick: { count: 20_000, producer: { n: 10_000 } },
  },
  {
    id: 'events-drain',
    title: 'route events that wait in a queue of 256 MiB',
    ...{ workload: 'events', unit: 'event', count: 200_000, state: {}, words: { rcvbuf: 268_435_456 } },
    ...{ producer: { n: 100_000 }, stopped: true },
    quick: { count: 20_000, producer: { n: 10_000 } },
  },
  {
    id: 'pingpong',
    title: 'NETLINK_USERSOCK round trips of 64 bytes with an echo in C, on one CPU',
    ...{ workload: 'pingpong', unit: 'round trip', state: {}, words: { n: 20_000, size: 64 }, echo: true, cpu: 0 },
    quick: { words: { n: 5000, size: 64 } },
  },
  {
    id: 'start',
    title: 'start of a process',
    ...{ workload: 'start', unit: 'start', state: {}, words: {}, rows: true },
  },
  {
    id: 'delay',
    title: 'how late a timer of 10 ms is while the same process works',
    ...{
      workload: 'delay',
      unit: 'run',
      state: { routes: 1_000_000 },
      words: { n: 100_000, oif: 'INDEX' },
      rows: true,
    },
    quick: { state: { routes: 50_000 }, words: { n: 10_000, oif: 'INDEX' } },
  },
  {
    id: 'memory',
    title: 'memory of a process that reads events',
    ...{ workload: 'memory', unit: 'run', state: {}, words: { events: 10_000_000, first: 100_000 }, rows: true },
    ...{ producer: { n: 100_000, rounds: 50 }, seconds: 1200 },
    quick: { words: { events: 200_000, first: 50_000 }, producer: { n: 50_000, rounds: 2 } },
  },
  {
    id: 'one-fact',
    title: 'one fact of one link, by each way the kernel tells it',
    ...{
      workload: 'one',
      unit: 'fact',
      state: {},
      words: { name: 'v0', n: 10_000 },
      rows: true,
      program: 'mechanisms',
    },
    quick: { words: { name: 'v0', n: 1000 } },
  },
  {
    id: 'all-links',
    title: 'the MTU of every one of 1,000 links, by each way, per link',
    ...{ workload: 'all', unit: 'link', state: { links: 1000 }, words: { n: 20 }, rows: true, program: 'mechanisms' },
    quick: { title: 'the MTU of every one of 100 links, by each way, per link', state: { links: 100 } },
  },
]

/** The workload as it is in a quick run; undefined where it is left out there. */
export function quickened({ quick = {}, ...workload }) {
  return quick.leftOut ? undefined : { ...workload, ...quick }
}
