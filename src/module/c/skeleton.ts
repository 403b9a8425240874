/** The file that the module's author fills: made once, later only added to. */

import type { ModuleSources, Place } from './index.js'
import { comment, file, signature } from './text.js'

const NEW_PLACES = '/* nlkit: new places come above this line */'

/** Marks the function below it. */
const mark = (name: string) => `/* nlkit place: ${name} */`
const MARK = /^\/\* nlkit place: (\w+) \*\/$/gm

/** A place that is not what the definition says. */
export interface Strayed {
  readonly name: string
  /** From 1. */
  readonly line: number
  /** The head that it should have; undefined where the definition has it no more. */
  readonly expected: string | undefined
}

export interface Filled {
  readonly text: string
  /** Names of the functions that were added. */
  readonly added: readonly string[]
  /** Functions that are marked but that the definition does not have any more, or has with another head. They stay as they are. */
  readonly strayed: readonly Strayed[]
}

export interface SkeletonOptions {
  readonly description: string
  /** Lines of the functions' bodies by name, where they begin with more than the definition tells. */
  readonly bodies?: Readonly<Record<string, readonly string[]>>
  /** Lines in front of the first function: what the bodies share. */
  readonly preamble?: readonly string[]
}

/** A whole module, ready to be built, whose places do the least that their operations allow. */
export function skeleton(sources: ModuleSources, { description, bodies = {}, preamble = [] }: SkeletonOptions): string {
  const { name, places, register, unregister } = sources
  const yours =
    'This file is yours. nlkit adds the functions that a changed definition needs and leaves the rest alone.'
  const text = JSON.stringify(description)
  return file(
    ['// SPDX-License-Identifier: GPL-2.0-only', ...comment(`${description}\n${yours}`)],
    '#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt',
    '',
    [
      '#include <linux/init.h>',
      '#include <linux/module.h>',
      '#include <linux/mutex.h>',
      '',
      `#include "${name}_gen.h"`,
      '',
    ],
    preamble,
    places.flatMap(place => [
      ...functionLines(bodies[place.name] === undefined ? place : { ...place, body: bodies[place.name]! }),
      '',
    ]),
    [NEW_PLACES, ''],
    [`static int __init ${name}_init(void)`, '{', `\treturn ${register}();`, '}', ''],
    [`static void __exit ${name}_exit(void)`, '{', `\t${unregister}();`, '}', ''],
    [
      `module_init(${name}_init);`,
      `module_exit(${name}_exit);`,
      `MODULE_DESCRIPTION(${text});`,
      'MODULE_LICENSE("GPL");',
    ],
  )
}

function functionLines({ type, name, parameters, says, body }: Place): readonly string[] {
  return [mark(name), ...comment(says), ...signature(type, name, parameters), '{', ...body, '}']
}

/** Adds the places that `text` lacks, above its line for new places or else at its end; nothing that stands there is changed. */
export function fillPlaces(text: string, places: readonly Place[]): Filled {
  const missing = places.filter(({ name }) => !defines(text, name))
  const known = new Map(places.map(place => [place.name, place]))
  const strayed = [...text.matchAll(MARK)].flatMap((found): Strayed[] => {
    const name = found[1]!
    const place = known.get(name)
    const line = text.slice(0, found.index).split('\n').length
    if (place === undefined) return [{ name, line, expected: undefined }]
    const head = signature(place.type, place.name, place.parameters).join(' ')
    return squeezed(text).includes(squeezed(head)) || missing.includes(place)
      ? []
      : [{ name, line, expected: squeezed(head) }]
  })
  const added = missing.map(({ name }) => name)
  if (missing.length === 0) return { text, added, strayed }
  const lines = missing.flatMap(place => [...functionLines(place), ''])
  const at = text.indexOf(NEW_PLACES)
  const filled =
    at < 0
      ? `${text.trimEnd()}\n\n${lines.join('\n').trimEnd()}\n`
      : `${text.slice(0, at)}${lines.join('\n')}\n${text.slice(at)}`
  return { text: filled, added, strayed }
}

/** Whether the text has the function itself, and not only a call of it. */
function defines(text: string, name: string): boolean {
  return new RegExp(`^(?:[A-Za-z_][\\w *]*\\s)?\\*?${name}\\s*\\([^;{}]*\\)\\s*\\{`, 'm').test(text)
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?([(),*]) ?/g, '$1')
}
