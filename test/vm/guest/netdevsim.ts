/** Devices that are not there: netdevsim (kmod/vm/sources.js builds it) answers devlink and ethtool as a driver of hardware does. */

import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Devlink, devlink } from 'nlkit/families/devlink'
import { ethtool } from 'nlkit/families/ethtool'
import { sourcesFolder } from '../virtual-machine.js'
import { type Case, type Guest, thisSeries } from './guest.js'
import { type Client, clientOf, command, firstEvent, modprobe, routeClient } from './subsystem.js'

const BUS = '/sys/bus/netdevsim'
const HANDLE = { busName: 'netdevsim', devName: 'netdevsim5' }
/** NSIM_DEV_DUMMY_REGION_SIZE, bytes. */
const REGION_SIZE = 32 * 1024

const driverOf = (series: string) => join(sourcesFolder(series), 'netdevsim.ko')

/** Set-up says what hindered it. */
const noDriver = (series: string) =>
  existsSync(driverOf(series)) ? false : `no ${driverOf(series)}: node kmod/vm/setup.js --sources ${series} makes it`

type Next = (type: string, wanted?: (value: Devlink) => boolean) => Promise<Devlink>

/** Loads the driver and listens to `config`; then makes a device with two ports. */
async function makeDevice(guest: Guest): Promise<{ client: Client; next: Next }> {
  modprobe('psample')
  command(process.env.BB ?? 'busybox', 'insmod', driverOf(thisSeries))
  guest.cleanup.push(() => command('rmmod', 'netdevsim'))
  const client = await clientOf(guest, devlink)
  const events = client.subscribe(['config'])[Symbol.asyncIterator]()
  writeFileSync(`${BUS}/new_device`, '5 2')
  const next: Next = (wantedType, wanted = () => true) =>
    firstEvent(events, ({ type, value }) => type === wantedType && wanted(value as Devlink)) as Promise<Devlink>
  return { client, next }
}

/** The bytes of a snapshot, chunk by chunk over several messages. */
async function readSnapshot(client: Client, regionSnapshotId: number): Promise<Uint8Array> {
  const messages = await client.dump('regionRead', { ...HANDLE, regionName: 'dummy', regionSnapshotId }).collect()
  const chunks = messages.flatMap(message => (message as Devlink).regionChunks?.regionChunk ?? [])
  assert.ok(messages.length > 1 && chunks.length > messages.length)
  const bytes = new Uint8Array(REGION_SIZE)
  let end = 0n
  for (const { regionChunkAddr, regionChunkData } of chunks) {
    assert.equal(regionChunkAddr, end)
    bytes.set(regionChunkData!, Number(end))
    end += BigInt(regionChunkData!.length)
  }
  assert.equal(end, BigInt(REGION_SIZE))
  return bytes
}

export const netdevsim: readonly Case[] = [
  {
    name: 'devlink: a device and its ports come and go; versions, traps, and a region read in chunks',
    missing: noDriver,
    async run(guest) {
      const { client, next } = await makeDevice(guest)
      assert.deepEqual(
        await next('newNtf', ({ devName }) => devName === HANDLE.devName),
        await client.do('get', HANDLE),
      )
      await assert.rejects(client.do('get', { ...HANDLE, devName: 'netdevsim6' }), { code: 'ENODEV' })

      const info = (await client.do('infoGet', HANDLE)) as Devlink
      assert.equal(info.infoDriverName, 'netdevsim')
      assert.deepEqual(info.infoVersionRunning?.[0]?.infoVersionName, 'fw.mgmt')

      const rt = await routeClient(guest)
      const ports = (await client.dump('portGet', HANDLE).collect()) as Devlink[]
      const names = await Promise.all(
        ports.map(async port => (await rt.links.get(port.portNetdevIfindex!)).ifname as string),
      )
      assert.deepEqual(
        ports.map(port => [port.portIndex, port.portType, port.portFlavour, port.portNumber, port.portNetdevName]),
        names.map((name, index) => [index, 'eth', 'physical', index + 1, name]),
      )

      const trap = { ...HANDLE, trapName: 'source_mac_is_multicast' }
      await client.do('trapSet', { ...trap, trapAction: 'trap' })
      assert.equal(((await client.do('trapGet', trap)) as Devlink).trapAction, 'trap')

      const made = (await client.do('regionNew', { ...HANDLE, regionName: 'dummy' })) as Devlink
      const told = await next('regionNewNtf', ({ regionSnapshotId }) => regionSnapshotId !== undefined)
      assert.deepEqual([told.regionName, told.regionSnapshotId], ['dummy', made.regionSnapshotId])
      const bytes = await readSnapshot(client, made.regionSnapshotId!)
      assert.ok(new Set(bytes).size > 200) // it is random
      assert.deepEqual(await readSnapshot(client, made.regionSnapshotId!), bytes)

      writeFileSync(`${BUS}/del_device`, '5')
      const gone = [await next('portDelNtf'), await next('portDelNtf'), await next('delNtf')]
      assert.deepEqual(
        gone.map(({ devName, portIndex = 'the device' }) => [devName, portIndex]).sort(),
        [0, 1, 'the device'].map(which => [HANDLE.devName, which]),
      )
      assert.deepEqual(await client.dump('get').collect(), [])
    },
  },
  {
    name: 'ethtool: rings and pause frames of a device that has them, and who else is told',
    missing: noDriver,
    async run(guest) {
      const { client } = await makeDevice(guest)
      const [port] = (await client.dump('portGet', HANDLE).collect()) as Devlink[]
      const tool = await clientOf(guest, ethtool)
      const events = tool.subscribe(['monitor'])[Symbol.asyncIterator]()
      const header = { devIndex: port!.portNetdevIfindex! }
      await tool.do('ringsSet', { header, rx: 1000, tx: 2000 })
      const rings = await tool.do('ringsGet', { header })
      assert.deepEqual([rings.rx, rings.tx, rings.rxMax], [1000, 2000, 4096])
      const told = await firstEvent(events, ({ type }) => type === 'ringsNtf')
      assert.deepEqual(
        [told.rx, told.tx, (told.header as { devName: string }).devName],
        [1000, 2000, port!.portNetdevName],
      )
      await tool.do('pauseSet', { header, rx: 1, tx: 0 })
      const pause = await tool.do('pauseGet', { header })
      assert.deepEqual([pause.rx, pause.tx], [1, 0])
      await assert.rejects(tool.do('ringsSet', { header, rx: 5000 }), { code: 'EINVAL' })
    },
  },
]
