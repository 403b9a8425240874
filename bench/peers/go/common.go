// What the peers in Go share: the words of the command line, the clock, the loops, the line of results.
package main

import (
	"encoding/json"
	"fmt"
	"net"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// 203.0.113.0, whose event is the last one.
var everythingHasCome = net.IPv4(203, 0, 113, 0)

var begin = time.Now()
var cpuClock = text("clock", "wall") == "cpu"

type members map[string]interface{}

func workload() string {
	if len(os.Args) < 2 {
		return ""
	}
	return os.Args[1]
}

// The value of `name=value` on the command line.
func text(name, otherwise string) string {
	for _, word := range os.Args[1:] {
		if strings.HasPrefix(word, name+"=") {
			return word[len(name)+1:]
		}
	}
	return otherwise
}

func number(name string, otherwise int) int {
	value, err := strconv.Atoi(text(name, strconv.Itoa(otherwise)))
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Status 2 tells that this peer does not do what it was asked for.
func doesNotDo() {
	os.Exit(2)
}

// Nanoseconds, of the wall or of the process with all its threads, the garbage collector's too.
func now() int64 {
	if !cpuClock {
		return int64(time.Since(begin))
	}
	var used unix.Timespec
	check(unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &used))
	return used.Nano()
}

func printTimes(ns []int64, more members) {
	var usage unix.Rusage
	check(unix.Getrusage(unix.RUSAGE_SELF, &usage))
	line := members{"ns": ns, "rss": usage.Maxrss}
	for name, value := range more {
		line[name] = value
	}
	out, err := json.Marshal(line)
	check(err)
	fmt.Println(string(out))
}

func repeatDump[T any](dump func() ([]T, error), key func(item *T) int) {
	var ns []int64
	var items []T
	for repetition := 0; repetition < number("reps", 3); repetition++ {
		items = nil // what the last one kept is garbage before the clock runs
		start := now()
		found, err := dump()
		ns = append(ns, now()-start)
		check(err)
		items = found
	}
	sum := 0
	for at := range items {
		sum += key(&items[at])
	}
	printTimes(ns, members{"count": len(items), "sum": sum})
}

func latency(request func() error) {
	count := number("n", 20000)
	times := make([]int64, count)
	start := now()
	before := start
	for at := range times {
		check(request())
		after := now()
		times[at] = after - before
		before = after
	}
	sort.Slice(times, func(a, b int) bool { return times[a] < times[b] })
	printTimes([]int64{before - start}, members{"count": count, "p50": times[count/2], "p99": times[count*99/100]})
}

// The time of each of the passes: one that adds, one that deletes.
func twoPasses(pass func(deletes bool)) {
	var ns []int64
	for _, deletes := range []bool{false, true} {
		start := now()
		pass(deletes)
		ns = append(ns, now()-start)
	}
	printTimes(ns, nil)
}

// The addresses of the index-th route: its prefix of 24 bits, and its gateway.
func addresses(index int) (destination, gateway net.IP) {
	prefix := 0x10000000 + index*256
	destination = net.IPv4(byte(prefix>>24), byte(prefix>>16), byte(prefix>>8), 0)
	return destination, net.IPv4(10, 0, 0, byte(2+index%100))
}
