/** A namespace with something of everything. */

import { noTun } from '../tun.js'
import type { Environment } from './environment.js'

/** Where this user gets no tun devices, a pair stands in for them. */
const TUN = noTun
  ? 'link add tun0 type veth peer name tap0\n    link set tap0 up'
  : 'tuntap add dev tun0 mode tun\n    tuntap add dev tap0 mode tap multi_queue'

/** @param other where the far end of a pair is. */
export function populate(environment: Environment, other: Environment): void {
  const script = `
    link set lo up
    link add v0 type veth peer name v1
    link add v2 type veth peer name v3
    link add br0 type bridge stp_state 0 forward_delay 400 mcast_snooping 0
    link set v1 master br0
    link set v3 master br0
    link set v3 type bridge_slave hairpin on learning off cost 77 isolated on
    link add mv0 link v0 type macvlan mode bridge
    link add vx0 type vxlan id 42 group 239.1.1.1 dev v0 dstport 4789 ttl 5
    link add vx1 type vxlan id 43 remote 10.0.0.9 local 10.0.0.1 dstport 8472 nolearning tos 16
    link add ifb0 type ifb
    ${TUN}
    link set v0 up address 02:00:00:00:00:10 alias uplink
    link set v1 up address 02:00:00:00:00:11
    link set v2 up address 02:00:00:00:00:12 mtu 1400 txqueuelen 50
    link set v3 up promisc on
    link set br0 up
    link set mv0 up
    link set vx0 up
    link set tun0 up multicast off
    link set ifb0 group 7
    link property add dev v0 altname uplink-of-the-house altname up0
    addr add 10.0.0.1/24 brd + dev v0 label v0:home
    addr add 10.0.0.2/24 dev v0 metric 55
    addr add 10.0.1.1/24 dev v0 valid_lft 1000 preferred_lft 500
    addr add 10.0.2.1/24 dev v2 noprefixroute scope link
    addr add 10.9.0.1 peer 10.9.0.2/32 dev tun0
    addr add 2001:db8::1/64 dev v0 nodad
    addr add 2001:db8::2/64 dev v0 nodad preferred_lft 0 valid_lft 4000
    addr add 2001:db8:9::1 peer 2001:db8:9::2/128 dev tun0 nodad
    addr add 2001:db8:2::1/64 dev v2 noprefixroute home
    route add default via 10.0.0.254
    route add default via 10.0.0.253 metric 100 proto static
    route add 10.5.0.0/16 via 10.0.0.254 mtu 1300 advmss 1000 rtt 100ms initcwnd 20
    route add 10.6.0.0/16 via inet6 2001:db8::254 dev v0
    route add 10.7.0.0/16 proto 99 nexthop via 10.0.0.254 weight 3 nexthop dev tun0 weight 1 nexthop via 10.88.0.1 dev v2 onlink
    route add 10.8.0.0/16 dev v0 src 10.0.0.2 scope link tos 0x10
    route add blackhole 10.99.0.0/16
    route add unreachable 10.98.0.0/16 metric 5
    route add prohibit 10.97.0.0/16 table 100
    route add throw 10.96.0.0/16 table 100000
    route add local 10.95.0.1 dev v0
    route add 10.94.0.1 via 10.77.0.1 dev v0 onlink
    route append 10.5.0.0/16 via 10.0.0.250
    -6 route add default via 2001:db8::254 pref high
    -6 route add 2001:db8:5::/48 via 2001:db8::254 dev v0 mtu 1290 hoplimit 9
    -6 route add 2001:db8:6::/48 nexthop via 2001:db8::253 weight 2 nexthop via 2001:db8::252 dev v0
    -6 route add 2001:db8:7::/48 dev v0 expires 900 table 200
    -6 route add blackhole 2001:db8:99::/48 metric 7
    -6 route add unreachable 2001:db8:98::/48
    neigh add 10.0.0.20 lladdr 02:00:00:00:00:20 dev v0 nud permanent
    neigh add 10.0.0.21 lladdr 02:00:00:00:00:21 dev v0 nud stale protocol static
    neigh add proxy 10.0.0.22 dev v0
    neigh add 2001:db8::20 lladdr 02:00:00:00:00:20 dev v0 nud permanent router
    neigh add proxy 2001:db8::22 dev v0
    rule add priority 100 from 10.0.0.0/8 fwmark 0x5/0xff iif v0 table 100
    rule add priority 101 to 10.0.0.1 tos 0x10 table 100000
    rule add priority 102 not from 10.1.0.0/16 oif nowhere uidrange 0-0 blackhole
    rule add priority 103 ipproto tcp dport 80 sport 1000-2000 table main suppress_prefixlength 0
    rule add priority 104 goto 32766
    -6 rule add priority 200 from 2001:db8::/32 table 200 protocol static
    -6 rule add priority 201 ipproto udp dport 53 unreachable
    -6 rule add priority 202 to 2001:db8::1 table main suppress_ifgroup 7
  `
  for (const line of script.trim().split('\n')) environment.ip(...line.trim().split(/\s+/))
  environment.can('link', 'add', 'link', 'v2', 'name', 'v2.7', 'type', 'vlan', 'id', '7')
  environment.can('link', 'add', 'dummy0', 'type', 'dummy')
  environment.ip(
    'link',
    'add',
    'far0',
    'type',
    'veth',
    'peer',
    'name',
    'far1',
    'netns',
    `/proc/${process.pid}/fd/${other.netns.fd}`,
  )
  environment.run('bridge', 'fdb', 'append', '02:00:00:00:00:31', 'dev', 'vx1', 'dst', '10.0.0.31')
  environment.run('bridge', 'fdb', 'add', '02:00:00:00:00:32', 'dev', 'v1', 'master', 'static')
}
