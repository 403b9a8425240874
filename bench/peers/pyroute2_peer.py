#!/usr/bin/env python3
"""The workloads through pyroute2, by the verbs of its IPRoute."""

import json
import resource
import sys
import time

from pyroute2 import IPRoute

workload = sys.argv[1] if len(sys.argv) > 1 else ""
words = dict(pair.split("=", 1) for pair in sys.argv[2:])

now = time.process_time_ns if words.get("clock") == "cpu" else time.monotonic_ns


def number(name, otherwise):
    return int(words.get(name, otherwise))


def tell(ns, **more):
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"ns": ns, "rss": rss, **more}), flush=True)


def repeat(dump, key):
    ns, items = [], []
    for _ in range(number("reps", 1)):
        start = now()
        items = list(dump())
        ns.append(now() - start)
    tell(ns, count=len(items), sum=sum(key(item) for item in items))


def latency(request):
    times, start = [], now()
    for _ in range(number("n", 2000)):
        before = now()
        request()
        times.append(now() - before)
    whole = now() - start
    times.sort()
    tell([whole], count=len(times), p50=times[len(times) // 2], p99=times[len(times) * 99 // 100])


def mutate(ipr):
    if words.get("mode") == "batch":
        sys.exit(2)
    ns = []
    for verb in ("add", "del"):
        start = now()
        for index in range(number("n", 1000)):
            prefix = 0x10000000 + index * 256
            dst = f"{prefix >> 24}.{prefix >> 16 & 255}.{prefix >> 8 & 255}.0/24"
            ipr.route(verb, dst=dst, gateway=f"10.0.0.{2 + index % 100}", oif=number("oif", 0), proto=12, priority=100)
        ns.append(now() - start)
    tell(ns)


def events(ipr):
    size = number("rcvbuf", 0)
    ipr.bind(groups=1 << 6, **({"rcvbuf": size} if size else {}))
    print("READY", flush=True)
    count = overruns = first = last = 0
    while True:
        try:
            messages = ipr.get()
        except OSError:
            overruns += 1
            continue
        first = first or now()
        for message in messages:
            if message.get_attr("RTA_DST") == "203.0.113.0":
                tell([last - first], count=count, enobufs=overruns)
                return
            count += 1
        last = now()


def route_key(route):
    return route["dst_len"] + (route.get_attr("RTA_OIF") or 0) + (route.get_attr("RTA_PRIORITY") or 0)


with IPRoute() as ipr:
    if workload == "routes":
        repeat(lambda: ipr.get_routes(family=2), route_key)
    elif workload == "links":
        repeat(ipr.get_links, lambda link: link["index"] + link.get_attr("IFLA_MTU"))
    elif workload == "getlink":
        latency(lambda: list(ipr.get_links(number("index", 1))))
    elif workload == "mutate":
        mutate(ipr)
    elif workload == "events":
        events(ipr)
    else:
        sys.exit(2)
