// The workloads through github.com/mdlayher/netlink, and what github.com/jsimonetti/rtnetlink makes of its messages.
package main

import (
	"errors"
	"fmt"

	"github.com/jsimonetti/rtnetlink"
	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"
)

// Messages that are sent at once.
const batch = 256

func route(index, link int) *rtnetlink.RouteMessage {
	destination, gateway := addresses(index)
	return &rtnetlink.RouteMessage{
		Family:    unix.AF_INET,
		DstLength: 24,
		Table:     unix.RT_TABLE_MAIN,
		Protocol:  unix.RTPROT_BIRD,
		Type:      unix.RTN_UNICAST,
		Attributes: rtnetlink.RouteAttributes{
			Dst: destination, Gateway: gateway, OutIface: uint32(link), Priority: 100,
		},
	}
}

func open() *rtnetlink.Conn {
	connection, err := rtnetlink.Dial(nil)
	check(err)
	return connection
}

func openRaw(protocol int) *netlink.Conn {
	connection, err := netlink.Dial(protocol, nil)
	check(err)
	return connection
}

// Route.List would dump IPv6 too.
func routes() {
	connection := open()
	repeatDump(func() ([]rtnetlink.Message, error) {
		request := &rtnetlink.RouteMessage{Family: unix.AF_INET}
		return connection.Execute(request, unix.RTM_GETROUTE, netlink.Request|netlink.Dump)
	}, func(message *rtnetlink.Message) int {
		route := (*message).(*rtnetlink.RouteMessage)
		return int(route.DstLength) + int(route.Attributes.OutIface) + int(route.Attributes.Priority)
	})
}

func links() {
	repeatDump(open().Link.List, func(link *rtnetlink.LinkMessage) int {
		return int(link.Index) + int(link.Attributes.MTU)
	})
}

func getLink() {
	connection, index := open(), uint32(number("index", 1))
	latency(func() error {
		_, err := connection.Link.Get(index)
		return err
	})
}

func getFamily() {
	connection := openRaw(unix.NETLINK_GENERIC)
	latency(func() error {
		attributes := netlink.NewAttributeEncoder()
		attributes.String(unix.CTRL_ATTR_FAMILY_NAME, "nlctrl")
		encoded, err := attributes.Encode()
		check(err)
		answers, err := connection.Execute(netlink.Message{
			Header: netlink.Header{Type: unix.GENL_ID_CTRL, Flags: netlink.Request},
			Data:   append([]byte{unix.CTRL_CMD_GETFAMILY, 1, 0, 0}, encoded...),
		})
		check(err)
		return readFamily(answers[0].Data[4:])
	})
}

func readFamily(encoded []byte) error {
	attributes, err := netlink.NewAttributeDecoder(encoded)
	check(err)
	for attributes.Next() {
		if attributes.Type() == unix.CTRL_ATTR_FAMILY_ID && attributes.Uint16() != unix.GENL_ID_CTRL {
			return errors.New("another family than nlctrl")
		}
	}
	return attributes.Err()
}

func mutate() {
	count, link := number("n", 10000), number("oif", 0)
	if text("mode", "ack") == "batch" {
		connection := openRaw(unix.NETLINK_ROUTE)
		twoPasses(func(deletes bool) {
			for first := 0; first < count; first += batch {
				sendBatch(connection, deletes, first, count, link)
			}
		})
		return
	}
	connection := open()
	twoPasses(func(deletes bool) {
		change := connection.Route.Add
		if deletes {
			change = connection.Route.Delete
		}
		for index := 0; index < count; index++ {
			check(change(route(index, link)))
		}
	})
}

// The routes from first on, up to count, of which the last alone is acknowledged.
func sendBatch(connection *netlink.Conn, deletes bool, first, count, link int) {
	header := netlink.Header{Type: unix.RTM_NEWROUTE, Flags: netlink.Request | netlink.Create | netlink.Excl}
	if deletes {
		header = netlink.Header{Type: unix.RTM_DELROUTE, Flags: netlink.Request}
	}
	messages := make([]netlink.Message, 0, batch)
	for index := first; index < count && index < first+batch; index++ {
		data, err := route(index, link).MarshalBinary()
		check(err)
		messages = append(messages, netlink.Message{Header: header, Data: data})
	}
	messages[len(messages)-1].Header.Flags |= netlink.Acknowledge
	_, err := connection.SendMessages(messages)
	check(err)
	_, err = connection.Receive()
	check(err)
}

func events() {
	connection := openRaw(unix.NETLINK_ROUTE)
	if size := number("rcvbuf", 0); size > 0 {
		check(connection.SetReadBuffer(size))
	}
	check(connection.JoinGroup(unix.RTNLGRP_IPV4_ROUTE))
	fmt.Println("READY")
	count, overruns := 0, 0
	var first, last int64
	for {
		messages, err := connection.Receive()
		if errors.Is(err, unix.ENOBUFS) {
			overruns++
			continue
		}
		check(err)
		if first == 0 {
			first = now()
		}
		for _, message := range messages {
			var route rtnetlink.RouteMessage
			check(route.UnmarshalBinary(message.Data))
			if route.Attributes.Dst.Equal(everythingHasCome) {
				printTimes([]int64{last - first}, members{"count": count, "enobufs": overruns})
				return
			}
			count++
		}
		last = now()
	}
}

func main() {
	workloads := map[string]func(){
		"routes": routes, "links": links, "getlink": getLink, "genl": getFamily, "mutate": mutate, "events": events,
	}
	run, found := workloads[workload()]
	if !found {
		doesNotDo()
	}
	run()
}
