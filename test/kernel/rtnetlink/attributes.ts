/** Attributes as bytes, for messages that no specification describes. */

export function encodeAttributes(list: readonly (readonly [type: number, payload: readonly number[]])[]): number[] {
  return list.flatMap(([type, payload]) => {
    const length = payload.length + 4
    const padding = Array<number>((4 - (length & 3)) & 3).fill(0)
    return [length & 255, length >> 8, type & 255, type >> 8, ...payload, ...padding]
  })
}
