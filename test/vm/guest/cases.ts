/** Every case that runs in the guest, in order. Protocol 21 comes early: a socket opened on it would load the kernel's own crypto_user. */

import { comingAndGoing } from './coming-and-going.js'
import { conformance } from './conformance.js'
import { counter } from './counter.js'
import { clocks } from './dpll.js'
import { echo } from './echo.js'
import { examples } from './examples.js'
import { families } from './families.js'
import { generatedOn } from './generated.js'
import { gpioSuspend } from './gpio-suspend.js'
import { greeting } from './greeting.js'
import type { Case } from './guest.js'
import { hello } from './hello.js'
import { underLoad } from './load.js'
import { malformedRequests } from './malformed.js'
import { netdevsim } from './netdevsim.js'
import { protocols } from './protocols.js'
import { queue } from './queue.js'
import { registration } from './registration.js'

/** Takes the log of the boot. */
const boot: Case = { name: 'the boot leaves no fault in the log', run: async () => {} }

/** @param series of the kernel, `6.12` */
export const casesOn = (series: string): readonly Case[] => [
  boot,
  ...examples,
  ...echo,
  ...greeting,
  ...hello,
  ...gpioSuspend,
  ...registration,
  ...queue,
  ...counter,
  ...generatedOn(series),
  ...underLoad,
  ...malformedRequests,
  ...comingAndGoing,
  ...protocols,
  ...families,
  ...netdevsim,
  ...clocks,
  ...conformance,
]
