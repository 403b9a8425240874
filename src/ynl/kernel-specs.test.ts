/**
 * The kernel's own files: all load, their numbers and sizes are those of the uapi headers, and no mutation of them ends in anything but a
 * SpecError. However long: most of it is the table of numbers.
 */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { Spec } from '../schema/model.js'
import { checkSpecs } from './check.js'
import { loadSpec, loadSpecFile } from './load.js'
import { SpecError } from './spec-error.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, '../shared/specs')
const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.yaml')) : []
const absent = files.length > 0 ? false : `no kernel specifications in ${folder}`
const skip = { skip: absent }

const load = async (name: string): Promise<Spec> => (await loadSpecFile(join(folder, `${name}.yaml`))).spec

/** Absent keys are absent: a key with undefined would be lost on the way through JSON and upset `in`. */
const assertNoUndefined = (value: unknown): void => {
  assert.notEqual(value, undefined)
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) assertNoUndefined(inner)
}

test('every file loads', skip, async t => {
  for (const file of files) {
    await t.test(file, async () => {
      const { spec } = await loadSpecFile(join(folder, file))
      assert.ok(spec.attributeSets.length > 0)
      assert.ok(spec.operations.list.length > 0)
      assertNoUndefined(spec)
    })
  }
})

test('every file with its overlay of the project loads', skip, async () => {
  const overlays = join(root, 'specs/overlays')
  for (const file of existsSync(overlays) ? readdirSync(overlays) : []) {
    if (!files.includes(file)) continue
    const plain = (await loadSpecFile(join(folder, file))).spec
    const { spec } = await loadSpecFile(join(folder, file), { overlays: [join(overlays, file)] })
    assert.equal(spec.name, plain.name)
    assert.notDeepEqual(spec, plain)
  }
})

const SIZES: Readonly<Record<string, number>> = {
  u8: 1,
  s8: 1,
  u16: 2,
  s16: 2,
  u32: 4,
  s32: 4,
  u64: 8,
  s64: 8,
  bitfield32: 8,
}

/** Bytes of a struct as the specification has it: without implicit padding. */
const sizeOf = (spec: Spec, name: string): number => {
  const struct = spec.definitions.find(each => each.name === name)
  if (struct?.kind !== 'struct') return Number.NaN
  return struct.members.reduce(
    (sum, member) =>
      sum + (member.struct === undefined ? (SIZES[member.type] ?? member.len ?? 0) : sizeOf(spec, member.struct)),
    0,
  )
}

/** What number a file gives to a name: `set/attribute`, `definition.entry`, `operation>do.request` and the like, `operation!`, `@group` or `struct#` for a size. */
const numberOf = (spec: Spec, reference: string): number | bigint | undefined => {
  const [head, tail] = reference.split(/[/.>!@#]/) as [string, string]
  if (reference.endsWith('#')) return sizeOf(spec, head)
  if (reference.includes('>')) {
    const [mode, side] = reference.slice(reference.indexOf('>') + 1).split('.') as ['do' | 'dump', 'request' | 'reply']
    return spec.operations.list.find(each => each.name === head)?.[mode]?.[side]?.value
  }
  if (reference.startsWith('@')) return spec.mcastGroups.find(each => each.name === tail)?.value
  if (reference.endsWith('!')) return spec.operations.list.find(each => each.name === head)?.value
  if (reference.includes('/'))
    return spec.attributeSets.find(each => each.name === head)?.attributes.find(each => each.name === tail)?.value
  const definition = spec.definitions.find(each => each.name === head)
  if (definition?.kind === 'const') return definition.value as number
  return definition?.kind === 'struct' ? undefined : definition?.entries.find(each => each.name === tail)?.value
}

/** Names of the files, with their overlays laid over, beside names of the headers, and the numbers of Linux 6.1's headers for machines without them. */
const NUMBERS: Readonly<Record<string, readonly (readonly [reference: string, constant: string, number: number])[]>> = {
  'rt-link': [
    ['link-attrs/ifname', 'IFLA_IFNAME', 3],
    ['link-attrs/linkinfo', 'IFLA_LINKINFO', 18],
    ['link-attrs/af-spec', 'IFLA_AF_SPEC', 26],
    ['link-attrs/stats64', 'IFLA_STATS64', 23],
    ['link-attrs/alt-ifname', 'IFLA_ALT_IFNAME', 53],
    ['link-attrs/tso-max-segs', 'IFLA_TSO_MAX_SEGS', 60],
    ['prop-list-link-attrs/alt-ifname', 'IFLA_ALT_IFNAME', 53],
    ['linkinfo-attrs/slave-data', 'IFLA_INFO_SLAVE_DATA', 5],
    ['linkinfo-bond-attrs/active-slave', 'IFLA_BOND_ACTIVE_SLAVE', 2],
    ['linkinfo-vlan-attrs/protocol', 'IFLA_VLAN_PROTOCOL', 5],
    ['linkinfo-geneve-attrs/df', 'IFLA_GENEVE_DF', 13],
    ['newlink>do.request', 'RTM_NEWLINK', 16],
    ['getlink>do.request', 'RTM_GETLINK', 18],
    ['getlink>dump.reply', 'RTM_NEWLINK', 16],
    ['getstats>dump.request', 'RTM_GETSTATS', 94],
    ['newlink-ntf!', 'RTM_NEWLINK', 16],
    ['ifinfomsg#', 'sizeof(struct ifinfomsg)', 16],
    ['rtnl-link-stats64#', 'sizeof(struct rtnl_link_stats64)', 200],
    ['rtnl-link-ifmap#', 'sizeof(struct rtnl_link_ifmap)', 32],
    ['ifla-vf-guid#', 'sizeof(struct ifla_vf_guid)', 16],
    ['ifla-vf-vlan-info#', 'sizeof(struct ifla_vf_vlan_info)', 16],
    ['@rtnlgrp-link', 'RTNLGRP_LINK', 1],
  ],
  'rt-rule': [
    ['getrule>dump.request', 'RTM_GETRULE', 34],
    ['getrule>dump.reply', 'RTM_NEWRULE', 32],
    ['delrule-ntf!', 'RTM_DELRULE', 33],
    ['fib-rule-attrs/suppress-ifgroup', 'FRA_SUPPRESS_IFGROUP', 13],
    ['fib-rule-attrs/dport-range', 'FRA_DPORT_RANGE', 24],
    ['@rtnlgrp-ipv4-rule', 'RTNLGRP_IPV4_RULE', 8],
    ['@rtnlgrp-ipv6-rule', 'RTNLGRP_IPV6_RULE', 19],
  ],
  'rt-neigh': [
    ['getneigh>dump.request', 'RTM_GETNEIGH', 30],
    ['setneightbl>do.request', 'RTM_SETNEIGHTBL', 67],
    ['neighbour-attrs/flags-ext', 'NDA_FLAGS_EXT', 15],
  ],
  'rt-route': [
    ['route-attrs/multipath', 'RTA_MULTIPATH', 9],
    ['route-attrs/nh-id', 'RTA_NH_ID', 30],
    ['rta-cacheinfo#', 'sizeof(struct rta_cacheinfo)', 32],
    ['getroute>dump.reply', 'RTM_NEWROUTE', 24],
  ],
  nlctrl: [
    ['getfamily>do.request', 'CTRL_CMD_GETFAMILY', 3],
    ['getfamily>do.reply', 'CTRL_CMD_NEWFAMILY', 1],
    ['getfamily>dump.request', 'CTRL_CMD_GETFAMILY', 3],
    ['getpolicy>dump.request', 'CTRL_CMD_GETPOLICY', 10],
    ['ctrl-attrs/op', 'CTRL_ATTR_OP', 10],
    ['policy-attrs/mask', 'NL_POLICY_TYPE_ATTR_MASK', 12],
    ['policy-attrs/bitfield32-mask', 'NL_POLICY_TYPE_ATTR_BITFIELD32_MASK', 10],
  ],
  conntrack: [
    ['nat-attrs/nat-proto', 'CTA_NAT_PROTO', 3],
    ['nat-attrs/nat-v6-maxip', 'CTA_NAT_V6_MAXIP', 5],
    ['get>dump.reply', '(NFNL_SUBSYS_CTNETLINK << 8 | IPCTNL_MSG_CT_NEW)', 0x100],
  ],
  nl80211: [
    ['get-wiphy>do.request', 'NL80211_CMD_GET_WIPHY', 1],
    ['get-wiphy>dump.reply', 'NL80211_CMD_NEW_WIPHY', 3],
    ['get-interface>do.reply', 'NL80211_CMD_NEW_INTERFACE', 7],
    ['get-protocol-features>do.request', 'NL80211_CMD_GET_PROTOCOL_FEATURES', 95],
    ['nl80211-attrs/ssid', 'NL80211_ATTR_SSID', 52],
    ['nl80211-attrs/wdev', 'NL80211_ATTR_WDEV', 153],
    ['nl80211-attrs/mlo-links', 'NL80211_ATTR_MLO_LINKS', 312],
  ],
  ethtool: [
    ['strset-get>do.request', 'ETHTOOL_MSG_STRSET_GET', 1],
    ['features-set>do.request', 'ETHTOOL_MSG_FEATURES_SET', 12],
    ['features-set>do.reply', 'ETHTOOL_MSG_FEATURES_SET_REPLY', 12],
    ['privflags-get>do.reply', 'ETHTOOL_MSG_PRIVFLAGS_GET_REPLY', 14],
    ['rings-ntf!', 'ETHTOOL_MSG_RINGS_NTF', 17],
    ['stats-get>do.reply', 'ETHTOOL_MSG_STATS_GET_REPLY', 33],
    ['module-ntf!', 'ETHTOOL_MSG_MODULE_NTF', 36],
    ['rings/tx-push', 'ETHTOOL_A_RINGS_TX_PUSH', 13],
    ['strings/string', 'ETHTOOL_A_STRINGS_STRING', 1],
  ],
  tc: [
    ['newqdisc>do.request', 'RTM_NEWQDISC', 36],
    ['getqdisc>dump.reply', 'RTM_NEWQDISC', 36],
    ['gettfilter>dump.request', 'RTM_GETTFILTER', 46],
    ['getchain>do.request', 'RTM_GETCHAIN', 102],
    ['tc-ratespec#', 'sizeof(struct tc_ratespec)', 12],
    ['tc-htb-opt#', 'sizeof(struct tc_htb_opt)', 44],
    ['tc-tbf-qopt#', 'sizeof(struct tc_tbf_qopt)', 36],
    ['tc-police#', 'sizeof(struct tc_police)', 56],
    ['tc-stats#', 'sizeof(struct tc_stats)', 40],
    ['tc-u32-sel#', 'sizeof(struct tc_u32_sel)', 16],
    ['tc-u32-pcnt#', 'sizeof(struct tc_u32_pcnt)', 16],
    ['tc-pedit-sel#', 'sizeof(struct tc_pedit_sel)', 24],
    ['gnet-stats-basic#', 'sizeof(struct gnet_stats_basic)', 16],
    ['attrs/options', 'TCA_OPTIONS', 2],
    ['htb-attrs/offload', 'TCA_HTB_OFFLOAD', 9],
    ['flower-attrs/key-l2tpv3-sid', 'TCA_FLOWER_KEY_L2TPV3_SID', 105],
    ['fq-codel-attrs/ce-threshold-mask', 'TCA_FQ_CODEL_CE_THRESHOLD_MASK', 11],
  ],
  nftables: [
    ['newtable>do.request', '(NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_NEWTABLE)', 0xa00],
    ['getrule>dump.reply', '(NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_NEWRULE)', 0xa06],
    ['batch-end>do.request', 'NFNL_MSG_BATCH_END', 17],
    ['chain-attrs/counters', 'NFTA_CHAIN_COUNTERS', 8],
    ['chain-attrs/userdata', 'NFTA_CHAIN_USERDATA', 12],
    ['rule-attrs/position', 'NFTA_RULE_POSITION', 6],
    ['rule-attrs/chain-id', 'NFTA_RULE_CHAIN_ID', 11],
    ['setelem-attrs/expressions', 'NFTA_SET_ELEM_EXPRESSIONS', 11],
    ['expr-lookup-attrs/dreg', 'NFTA_LOOKUP_DREG', 3],
    ['expr-lookup-attrs/set-id', 'NFTA_LOOKUP_SET_ID', 4],
    ['expr-lookup-attrs/flags', 'NFTA_LOOKUP_FLAGS', 5],
    ['fib-result.addrtype', 'NFT_FIB_RESULT_ADDRTYPE', 3],
    ['set-attrs/userdata', 'NFTA_SET_USERDATA', 13],
    ['expr-payload-attrs/csum-flags', 'NFTA_PAYLOAD_CSUM_FLAGS', 8],
  ],
  ovs_flow: [
    ['get>dump.reply', 'OVS_FLOW_CMD_GET', 3],
    ['new>do.request', 'OVS_FLOW_CMD_NEW', 1],
    ['ovs-key-arp#', 'sizeof(struct ovs_key_arp)', 24],
    ['ovs-key-ct-tuple-ipv4#', 'sizeof(struct ovs_key_ct_tuple_ipv4)', 16],
    ['ovs-action-push-mpls#', 'sizeof(struct ovs_action_push_mpls)', 8],
    ['ovs-action-add-mpls#', 'sizeof(struct ovs_action_add_mpls)', 8],
    ['action-attrs/dec-ttl', 'OVS_ACTION_ATTR_DEC_TTL', 23],
    ['flow-attrs/ufid', 'OVS_FLOW_ATTR_UFID', 9],
  ],
  devlink: [
    ['get>do.request', 'DEVLINK_CMD_GET', 1],
    ['port-get>do.reply', 'DEVLINK_CMD_PORT_NEW', 7],
    ['rate-get>do.reply', 'DEVLINK_CMD_RATE_NEW', 76],
    ['devlink/linecard-type', 'DEVLINK_ATTR_LINECARD_TYPE', 173],
    ['dl-dpipe-table/dpipe-table-name', 'DEVLINK_ATTR_DPIPE_TABLE_NAME', 29],
  ],
  wireguard: [
    ['set-device>do.request', 'WG_CMD_SET_DEVICE', 1],
    ['wgpeer/protocol-version', 'WGPEER_A_PROTOCOL_VERSION', 10],
    ['key-len', 'WG_KEY_LEN', 32],
    ['wgallowedip/cidr-mask', 'WGALLOWEDIP_A_CIDR_MASK', 3],
  ],
}

const HEADERS =
  'rtnetlink if_link fib_rules neighbour genetlink nl80211 ethtool_netlink pkt_cls pkt_sched gen_stats tc_act/tc_pedit netfilter/nfnetlink netfilter/nf_tables netfilter/nfnetlink_conntrack openvswitch devlink wireguard'

for (const [name, rows] of Object.entries(NUMBERS)) {
  test(`numbers of ${name}`, skip, async () => {
    const overlay = join(root, `specs/overlays/${name}.yaml`)
    const { spec } = await loadSpecFile(join(folder, `${name}.yaml`), {
      overlays: existsSync(overlay) ? [overlay] : [],
    })
    const got = rows.map(([reference]) => [reference, numberOf(spec, reference)])
    assert.deepEqual(
      got,
      rows.map(([reference, , number]) => [reference, number]),
    )
  })
}

/** A C program that prints the constants, in the order of the rows; undefined without a compiler or headers. */
const headerNumbers = (constants: readonly string[]): number[] | undefined => {
  const place = mkdtempSync(join(tmpdir(), 'nlkit-ynl-'))
  try {
    const includes = HEADERS.split(' ').map(header => `#include <linux/${header}.h>`)
    const prints = constants.map(constant => `printf("%ld\\n", (long)${constant});`)
    const source = [
      '#include <stdio.h>',
      '#include <sys/socket.h>',
      ...includes,
      'int main(void) {',
      ...prints,
      'return 0; }',
    ]
    writeFileSync(join(place, 'numbers.c'), source.join('\n'))
    execFileSync('cc', ['-o', join(place, 'numbers'), join(place, 'numbers.c')], { stdio: 'pipe' })
    return execFileSync(join(place, 'numbers'), { encoding: 'utf8' }).trim().split('\n').map(Number)
  } finally {
    rmSync(place, { recursive: true })
  }
}

const headers = HEADERS.split(' ').every(header => existsSync(`/usr/include/linux/${header}.h`))
const compiler = ['/usr/bin/cc', '/usr/local/bin/cc'].some(existsSync)

test('the numbers above are those of the uapi headers', {
  skip: headers && compiler ? false : 'no C compiler or no kernel headers',
}, () => {
  const rows = Object.values(NUMBERS).flat()
  const found = headerNumbers(rows.map(([, constant]) => constant))
  assert.deepEqual(
    rows.map(([, constant], index) => [constant, found?.[index]]),
    rows.map(([, constant, number]) => [constant, number]),
  )
})

test('details of the kernel files: limits by name, sub-messages, subsets, structs', skip, async () => {
  const netdev = await load('netdev')
  const checks = netdev.attributeSets.flatMap(set => set.attributes).flatMap(each => each.checks ?? [])
  assert.ok(checks.some(each => each.max === 0xffffffff && each.source?.max === 'u32-max'))
  const wireguard = await load('wireguard')
  const key = wireguard.attributeSets
    .find(set => set.name === 'wgdevice')
    ?.attributes.find(each => each.name === 'private-key')
  assert.deepEqual(key?.checks, { exactLen: 32, source: { 'exact-len': 'wg-key-len' } })
  const link = await load('rt-link')
  const data = link.attributeSets
    .find(set => set.name === 'linkinfo-attrs')
    ?.attributes.find(each => each.name === 'data')
  assert.deepEqual([data?.type, data?.subMessage, data?.selector], ['sub-message', 'linkinfo-data-msg', 'kind'])
  assert.deepEqual(
    link.subMessages.find(each => each.name === 'linkinfo-data-msg')?.formats.find(each => each.value === 'vlan'),
    { value: 'vlan', attributeSet: 'linkinfo-vlan-attrs' },
  )
  assert.ok(link.operations.list.every(each => each.name === 'getstats' || each.fixedHeader === 'ifinfomsg'))
  assert.equal(link.protonum, 0)
})

test('checkSpecs: what is right, what is wrong, and what is not there', skip, async () => {
  const place = mkdtempSync(join(tmpdir(), 'nlkit-ynl-'))
  try {
    const bad = join(place, 'bad.yaml')
    const huge = join(place, 'huge.yaml')
    writeFileSync(bad, 'name: x\n')
    writeFileSync(huge, ' '.repeat(5 << 20))
    const results = await checkSpecs([...files.map(file => join(folder, file)), bad, huge, join(place, 'absent.yaml')])
    const [absentResult, hugeResult, badResult] = [...results].reverse()
    assert.deepEqual(
      results.slice(0, -3).map(({ file, ok, errors, family }) => [basename(file), ok, errors.length, typeof family]),
      files.map(file => [file, true, 0, 'string']),
    )
    assert.deepEqual(
      badResult?.errors.map(each => each.found),
      ['none', 'none'],
    )
    assert.equal(badResult?.warnings.length, 1)
    assert.match(hugeResult?.errors[0]?.message ?? '', /at most 1048576 characters/)
    assert.match(absentResult?.errors[0]?.message ?? '', /absent\.yaml:1:1: expected a readable file, got ENOENT/)
    assert.deepEqual([absentResult?.ok, hugeResult?.ok, badResult?.ok], [false, false, false])
  } finally {
    rmSync(place, { recursive: true })
  }
})

/** True if the text loads or ends in a SpecError with a place in the file; any other exception fails the test. */
const endsWell = (text: string, overlay?: string): true => {
  try {
    const { spec } = loadSpec(text, {
      file: 'f',
      overlays: overlay === undefined ? [] : [{ text: overlay, file: 'f' }],
    })
    assert.equal(typeof spec.name, 'string')
  } catch (error) {
    if (!SpecError.is(error)) throw error
    assert.ok(error.errors.length > 0)
    for (const { file, line, column, message } of error.errors) {
      assert.ok(line >= 1 && column >= 1)
      assert.ok(message.startsWith(`${file}:${line}:${column}: expected `))
    }
  }
  return true
}

type Tree = Record<string, unknown> | unknown[]

/** Goes down the tree as the numbers tell, and there deletes or replaces something. */
const mutate = (tree: unknown, steps: readonly number[], value: unknown): void => {
  let place = tree as Tree
  for (const step of steps) {
    const keys = Object.keys(place)
    if (keys.length === 0) return
    const key = keys[step % keys.length]!
    const inner = (place as Record<string, unknown>)[key]
    const descend = typeof inner === 'object' && inner !== null && step % 7 !== 0
    if (descend) {
      place = inner as Tree
      continue
    }
    if (value === undefined && !Array.isArray(place)) delete place[key]
    else (place as Record<string, unknown>)[key] = value ?? null
    return
  }
}

const SMALL = ['rt-rule', 'nlctrl', 'fou', 'ovs_vport', 'wireguard', 'team', 'rt-neigh', 'handshake']
const texts = absent === false ? SMALL.map(name => readFileSync(join(folder, `${name}.yaml`), 'utf8')) : ['']

const steps = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 })
const value = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    3,
    1e300,
    'nest',
    'struct',
    'sub-message',
    'u8',
    '__proto__',
    'constructor',
    [],
    {},
    [[]],
    [null],
    { name: 'x' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

test('documents with keys deleted and values replaced', skip, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(steps, value), { minLength: 1, maxLength: 4 }),
      (text, changes) => {
        const tree: unknown = parse(text)
        for (const [way, put] of changes) mutate(tree, way, structuredClone(put))
        return endsWell(stringify(tree, { aliasDuplicateObjects: false }))
      },
    ),
    { numRuns: Number(process.env.NLKIT_FUZZ_RUNS ?? 150), seed: Number(process.env.NLKIT_SEED ?? 1) },
  )
})

test('documents cut off, and with pieces of text put in', skip, () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '  ',
      '\n',
      '*x',
      '&x ',
      '<<: ',
      '[',
      '}',
      '- ',
      ': ',
      '!!set ',
      '"',
      '|',
      '%',
      '---\n',
      '\t',
      '$delete: true',
    ),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(20_000),
      piece,
      fc.nat(40),
      (text, at, put, gone) =>
        endsWell(text.slice(0, at % text.length) + put) &&
        endsWell(text.slice(0, at % text.length) + put + text.slice((at % text.length) + gone)),
    ),
    { numRuns: Number(process.env.NLKIT_FUZZ_RUNS ?? 100), seed: Number(process.env.NLKIT_SEED ?? 1) },
  )
})

test('overlays that are mutated documents, and anything at all', skip, () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), steps, value, (text, other, way, put) => {
      const tree: unknown = parse(other)
      mutate(tree, way, structuredClone(put))
      return endsWell(text, stringify(tree))
    }),
    { numRuns: Number(process.env.NLKIT_FUZZ_RUNS ?? 60), seed: Number(process.env.NLKIT_SEED ?? 1) },
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), text => endsWell(text)),
    { numRuns: Number(process.env.NLKIT_FUZZ_RUNS ?? 300), seed: Number(process.env.NLKIT_SEED ?? 1) },
  )
})
