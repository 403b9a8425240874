//! What both ways share: the words of the command line, the clock, the routes, the line of results.

use netlink_packet_route::nlas::{link, route};
use netlink_packet_route::{
    LinkMessage, RouteMessage, RtnlMessage, AF_INET, RTN_UNICAST, RTPROT_BIRD, RT_TABLE_MAIN,
};
use std::error::Error;
use std::mem::{size_of_val, zeroed};

pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The value of `name=value` on the command line.
pub fn text(name: &str) -> Option<String> {
    std::env::args()
        .skip(2)
        .find_map(|word| Some(word.strip_prefix(name)?.strip_prefix('=')?.to_string()))
}

pub fn number(name: &str, otherwise: u32) -> u32 {
    text(name)
        .and_then(|value| value.parse().ok())
        .unwrap_or(otherwise)
}

/// Of the wall, or of the process with all its threads.
#[derive(Clone, Copy)]
pub struct Clock(libc::clockid_t);

impl Clock {
    pub fn asked_for() -> Self {
        Clock(match text("clock").as_deref() {
            Some("cpu") => libc::CLOCK_PROCESS_CPUTIME_ID,
            _ => libc::CLOCK_MONOTONIC,
        })
    }

    /// Nanoseconds.
    pub fn now(self) -> u64 {
        let mut time = libc::timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        unsafe { libc::clock_gettime(self.0, &mut time) };
        time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
    }
}

/// `more`: members of the line, each with a comma before it.
pub fn print_times(times: &[u64], more: &str) {
    let mut usage: libc::rusage = unsafe { zeroed() };
    unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut usage) };
    println!("{{\"ns\":{times:?},\"rss\":{}{more}}}", usage.ru_maxrss);
}

pub fn print_dump<T>(times: &[u64], items: &[T], key: impl Fn(&T) -> u64) {
    let sum: u64 = items.iter().map(key).sum();
    print_times(times, &format!(",\"count\":{},\"sum\":{sum}", items.len()));
}

/// How long each of the requests took that are made one after the other.
pub struct Latencies {
    clock: Clock,
    start: u64,
    before: u64,
    each: Vec<u64>,
}

impl Latencies {
    pub fn start(count: u32) -> Self {
        let clock = Clock::asked_for();
        let each = Vec::with_capacity(count as usize);
        let start = clock.now();
        Latencies {
            clock,
            start,
            before: start,
            each,
        }
    }

    pub fn answered(&mut self) {
        let after = self.clock.now();
        self.each.push(after - self.before);
        self.before = after;
    }

    pub fn print(mut self) {
        let count = self.each.len();
        self.each.sort_unstable();
        let (half, most) = (self.each[count / 2], self.each[count * 99 / 100]);
        print_times(
            &[self.before - self.start],
            &format!(",\"count\":{count},\"p50\":{half},\"p99\":{most}"),
        );
    }
}

/// What has come of the events, until the last of them.
pub struct Events {
    clock: Clock,
    first: u64,
    last: u64,
    count: u64,
}

impl Events {
    pub fn start() -> Self {
        println!("READY");
        Events {
            clock: Clock::asked_for(),
            first: 0,
            last: 0,
            count: 0,
        }
    }

    /// `first`: when the first of them came.
    pub fn begin(&mut self, first: impl FnOnce() -> u64) {
        if self.first == 0 {
            self.first = first();
        }
    }

    /// False at the event that says that everything has come.
    pub fn take(&mut self, message: &RtnlMessage) -> bool {
        if let RtnlMessage::NewRoute(route) | RtnlMessage::DelRoute(route) = message {
            if is_last(route) {
                return false;
            }
            self.count += 1;
            self.last = self.clock.now();
        }
        true
    }

    pub fn print(self, overruns: u32) {
        let more = format!(",\"count\":{},\"enobufs\":{overruns}", self.count);
        print_times(&[self.last.saturating_sub(self.first)], &more);
    }
}

fn is_last(route: &RouteMessage) -> bool {
    route.nlas.iter().any(
        |nla| matches!(nla, route::Nla::Destination(address) if address[..] == [203, 0, 113, 0]),
    )
}

/// Asks for a receive buffer, as large as it may be where the user is not privileged.
pub fn set_receive_buffer(fd: libc::c_int) {
    let size = number("rcvbuf", 0) as libc::c_int;
    let set = |option| unsafe {
        libc::setsockopt(
            fd,
            libc::SOL_SOCKET,
            option,
            &size as *const _ as *const _,
            size_of_val(&size) as u32,
        )
    };
    if size > 0 && set(libc::SO_RCVBUFFORCE) != 0 {
        set(libc::SO_RCVBUF);
    }
}

pub fn route_key(route: &RouteMessage) -> u64 {
    let of_attributes = route.nlas.iter().map(|nla| match nla {
        route::Nla::Oif(value) | route::Nla::Priority(value) => u64::from(*value),
        _ => 0,
    });
    u64::from(route.header.destination_prefix_length) + of_attributes.sum::<u64>()
}

pub fn link_key(link: &LinkMessage) -> u64 {
    let mtu = link.nlas.iter().find_map(|nla| match nla {
        link::Nla::Mtu(value) => Some(u64::from(*value)),
        _ => None,
    });
    u64::from(link.header.index) + mtu.unwrap_or(0)
}

/// The `index`-th route: prefixes from 16.0.0.0/24 on, by a hundred gateways.
pub fn bench_route(index: u32, oif: u32) -> RouteMessage {
    let mut route = RouteMessage::default();
    route.header.address_family = AF_INET as u8;
    route.header.destination_prefix_length = 24;
    route.header.table = RT_TABLE_MAIN;
    route.header.protocol = RTPROT_BIRD;
    route.header.kind = RTN_UNICAST;
    route.nlas = vec![
        route::Nla::Destination((0x1000_0000 + index * 256).to_be_bytes().to_vec()),
        route::Nla::Gateway(vec![10, 0, 0, 2 + (index % 100) as u8]),
        route::Nla::Oif(oif),
        route::Nla::Priority(100),
    ];
    route
}
