// Nanoseconds, of the wall or of the process.

const WALL = () => Number(process.hrtime.bigint())
/** Of all its threads, those that collect garbage too. */
const CPU = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

/** @param name `cpu`: what the process took of the processors, whatever else the machine does; else the time of day's course */
export const clock = name => (name === 'cpu' ? CPU : WALL)
