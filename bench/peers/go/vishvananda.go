// The workloads through github.com/vishvananda/netlink, by its functions for routes, links, sockets, flows and families.
package main

import (
	"fmt"
	"net"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
)

func route(index, link int) *netlink.Route {
	destination, gateway := addresses(index)
	return &netlink.Route{
		LinkIndex: link,
		Dst:       &net.IPNet{IP: destination, Mask: net.CIDRMask(24, 32)},
		Gw:        gateway,
		Table:     unix.RT_TABLE_MAIN,
		Protocol:  unix.RTPROT_BIRD,
		Priority:  100,
	}
}

func open(protocol int) *netlink.Handle {
	handle, err := netlink.NewHandle(protocol)
	check(err)
	return handle
}

func routes() {
	handle := open(unix.NETLINK_ROUTE)
	everyTable := &netlink.Route{Table: unix.RT_TABLE_UNSPEC}
	repeatDump(func() ([]netlink.Route, error) {
		return handle.RouteListFiltered(netlink.FAMILY_V4, everyTable, netlink.RT_FILTER_TABLE)
	}, func(route *netlink.Route) int {
		length := 0
		if route.Dst != nil {
			length, _ = route.Dst.Mask.Size()
		}
		return length + route.LinkIndex + route.Priority
	})
}

func links() {
	repeatDump(open(unix.NETLINK_ROUTE).LinkList, func(link *netlink.Link) int {
		return (*link).Attrs().Index + (*link).Attrs().MTU
	})
}

func sockets() {
	repeatDump(func() ([]*netlink.Socket, error) {
		return netlink.SocketDiagTCP(unix.AF_INET)
	}, func(socket **netlink.Socket) int {
		return int((*socket).ID.SourcePort)
	})
}

func flows() {
	repeatDump(func() ([]*netlink.ConntrackFlow, error) {
		return netlink.ConntrackTableList(netlink.ConntrackTable, unix.AF_INET)
	}, func(flow **netlink.ConntrackFlow) int {
		return int((*flow).Forward.DstPort)
	})
}

func getLink() {
	handle, index := open(unix.NETLINK_ROUTE), number("index", 1)
	latency(func() error {
		_, err := handle.LinkByIndex(index)
		return err
	})
}

func getFamily() {
	handle := open(unix.NETLINK_GENERIC)
	latency(func() error {
		_, err := handle.GenlFamilyGet("nlctrl")
		return err
	})
}

// One message a send is all that it has.
func mutate() {
	if text("mode", "ack") == "batch" {
		doesNotDo()
	}
	handle, count, link := open(unix.NETLINK_ROUTE), number("n", 10000), number("oif", 0)
	twoPasses(func(deletes bool) {
		change := handle.RouteAdd
		if deletes {
			change = handle.RouteDel
		}
		for index := 0; index < count; index++ {
			check(change(route(index, link)))
		}
	})
}

// Its subscription has no receive buffer that could be asked for, and ends at the first error, which an overrun is.
func events() {
	if text("rcvbuf", "") != "" {
		doesNotDo()
	}
	updates := make(chan netlink.RouteUpdate, 1024)
	errors := 0
	options := netlink.RouteSubscribeOptions{ErrorCallback: func(error) { errors++ }}
	check(netlink.RouteSubscribeWithOptions(updates, nil, options))
	fmt.Println("READY")
	count := 0
	var first, last int64
	for update := range updates {
		if first == 0 {
			first = now()
		}
		if update.Dst != nil && update.Dst.IP.Equal(everythingHasCome) {
			break
		}
		count++
		last = now()
	}
	printTimes([]int64{last - first}, members{"count": count, "enobufs": errors})
}

func main() {
	workloads := map[string]func(){
		"routes": routes, "links": links, "tcpdiag": sockets, "ct": flows,
		"getlink": getLink, "genl": getFamily, "mutate": mutate, "events": events,
	}
	run, found := workloads[workload()]
	if !found {
		doesNotDo()
	}
	run()
}
