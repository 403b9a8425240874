//! By netlink-sys' socket, which blocks, and the messages of netlink-packet-route.

use crate::common::*;
use netlink_packet_route::traits::{Emitable, Parseable};
use netlink_packet_route::{
    LinkMessage, NetlinkBuffer, NetlinkHeader, NetlinkMessage, NetlinkPayload, RouteMessage,
    RtnlMessage, AF_INET, NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL, NLM_F_REQUEST,
    RTNLGRP_IPV4_ROUTE,
};
use netlink_sys::protocols::{NETLINK_ROUTE, NETLINK_USERSOCK};
use netlink_sys::{Socket, SocketAddr};
use std::io;
use std::os::unix::io::AsRawFd;

/// Messages that are sent at once.
const BATCH: u32 = 256;
const RECEIVE: usize = 1 << 16;
const PING: u16 = 16;
const END_OF_PINGS: u16 = 3;

pub fn run(workload: &str) -> Result<bool> {
    match workload {
        "routes" => {
            let mut request = RouteMessage::default();
            request.header.address_family = AF_INET as u8;
            repeat(RtnlMessage::GetRoute(request), as_route, route_key)?;
        }
        "links" => repeat(
            RtnlMessage::GetLink(LinkMessage::default()),
            as_link,
            link_key,
        )?,
        "getlink" => get_link()?,
        "mutate" => mutate()?,
        "events" => events()?,
        "pingpong" => pingpong()?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn as_route(message: RtnlMessage) -> Option<RouteMessage> {
    match message {
        RtnlMessage::NewRoute(route) => Some(route),
        _ => None,
    }
}

fn as_link(message: RtnlMessage) -> Option<LinkMessage> {
    match message {
        RtnlMessage::NewLink(link) => Some(link),
        _ => None,
    }
}

fn open(protocol: isize) -> io::Result<Socket> {
    let mut socket = Socket::new(protocol)?;
    socket.bind_auto()?;
    Ok(socket)
}

fn append(out: &mut Vec<u8>, message: RtnlMessage, flags: u16) {
    let header = NetlinkHeader {
        flags: NLM_F_REQUEST | flags,
        ..Default::default()
    };
    let mut message = NetlinkMessage::new(header, NetlinkPayload::from(message));
    message.finalize();
    let start = out.len();
    out.resize(start + message.buffer_len(), 0);
    message.serialize(&mut out[start..]);
}

fn send(socket: &Socket, message: RtnlMessage, flags: u16) -> io::Result<()> {
    let mut out = vec![];
    append(&mut out, message, flags);
    socket.send_to(&out, &SocketAddr::new(0, 0), 0)?;
    Ok(())
}

/// One datagram. True where it ends a dump, or acknowledges.
fn receive(
    socket: &Socket,
    buffer: &mut Vec<u8>,
    mut each: impl FnMut(RtnlMessage),
) -> Result<bool> {
    buffer.clear();
    socket.recv(buffer, 0)?;
    let mut ends = false;
    let mut rest = &buffer[..];
    while !rest.is_empty() {
        let message = NetlinkMessage::deserialize(rest)?;
        let length = (message.header.length as usize + 3) & !3;
        match message.payload {
            NetlinkPayload::InnerMessage(message) => each(message),
            NetlinkPayload::Error(error) => return Err(error.to_io().into()),
            NetlinkPayload::Done | NetlinkPayload::Ack(_) => ends = true,
            _ => {}
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(ends)
}

fn repeat<T>(
    request: RtnlMessage,
    take: fn(RtnlMessage) -> Option<T>,
    key: impl Fn(&T) -> u64,
) -> Result<()> {
    let clock = Clock::asked_for();
    let mut buffer = Vec::with_capacity(RECEIVE);
    let (mut times, mut items) = (vec![], vec![]);
    for _ in 0..number("reps", 3) {
        let socket = open(NETLINK_ROUTE)?;
        let request = request.clone();
        items = vec![];
        let start = clock.now();
        send(&socket, request, NLM_F_DUMP)?;
        while !receive(&socket, &mut buffer, |message| items.extend(take(message)))? {}
        times.push(clock.now() - start);
    }
    print_dump(&times, &items, key);
    Ok(())
}

fn get_link() -> Result<()> {
    let socket = open(NETLINK_ROUTE)?;
    let mut buffer = Vec::with_capacity(RECEIVE);
    let (count, index) = (number("n", 20_000), number("index", 1));
    let mut latencies = Latencies::start(count);
    for _ in 0..count {
        let mut request = LinkMessage::default();
        request.header.index = index;
        send(&socket, RtnlMessage::GetLink(request), 0)?;
        let mut link = None;
        receive(&socket, &mut buffer, |message| link = as_link(message))?;
        link.ok_or("no link in the answer")?;
        latencies.answered();
    }
    latencies.print();
    Ok(())
}

fn mutate() -> Result<()> {
    let socket = open(NETLINK_ROUTE)?;
    let clock = Clock::asked_for();
    let (count, oif) = (number("n", 10_000), number("oif", 0));
    let size = if text("mode").as_deref() == Some("batch") {
        BATCH
    } else {
        1
    };
    let (mut out, mut buffer) = (vec![], Vec::with_capacity(RECEIVE));
    let mut times = vec![];
    for deletes in [false, true] {
        let start = clock.now();
        for first in (0..count).step_by(size as usize) {
            let end = count.min(first + size);
            out.clear();
            for index in first..end {
                // The last alone is acknowledged.
                let flags = if index + 1 == end { NLM_F_ACK } else { 0 };
                let route = bench_route(index, oif);
                if deletes {
                    append(&mut out, RtnlMessage::DelRoute(route), flags);
                } else {
                    append(
                        &mut out,
                        RtnlMessage::NewRoute(route),
                        flags | NLM_F_CREATE | NLM_F_EXCL,
                    );
                }
            }
            socket.send_to(&out, &SocketAddr::new(0, 0), 0)?;
            receive(&socket, &mut buffer, drop)?;
        }
        times.push(clock.now() - start);
    }
    print_times(&times, "");
    Ok(())
}

fn events() -> Result<()> {
    let mut socket = open(NETLINK_ROUTE)?;
    set_receive_buffer(socket.as_raw_fd());
    socket.add_membership(RTNLGRP_IPV4_ROUTE)?;
    let mut buffer = Vec::with_capacity(RECEIVE);
    let (mut going, mut overruns) = (true, 0);
    let clock = Clock::asked_for();
    let mut events = Events::start();
    while going {
        let received = receive(&socket, &mut buffer, |message| {
            events.begin(|| clock.now());
            going = going && events.take(&message)
        });
        match received {
            Err(error) if is_overrun(&*error) => overruns += 1,
            other => drop(other?),
        }
    }
    events.print(overruns);
    Ok(())
}

fn is_overrun(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.and_then(io::Error::raw_os_error) == Some(libc::ENOBUFS)
}

fn pingpong() -> Result<()> {
    let socket = open(NETLINK_USERSOCK)?;
    let echo = SocketAddr::new(number("port", 0), 0);
    let mut ping = vec![0; number("size", 64) as usize];
    let mut buffer = Vec::with_capacity(RECEIVE);
    let count = number("n", 20_000);
    let mut header = NetlinkHeader {
        length: ping.len() as u32,
        message_type: PING,
        ..Default::default()
    };
    let mut latencies = Latencies::start(count);
    for _ in 0..count {
        header.emit(&mut ping);
        socket.send_to(&ping, &echo, 0)?;
        buffer.clear();
        socket.recv(&mut buffer, 0)?;
        if NetlinkHeader::parse(&NetlinkBuffer::new_checked(&buffer)?)? != header {
            return Err("another message than the one that was sent".into());
        }
        latencies.answered();
    }
    latencies.print();
    header.message_type = END_OF_PINGS;
    header.emit(&mut ping);
    socket.send_to(&ping, &echo, 0)?;
    Ok(())
}
