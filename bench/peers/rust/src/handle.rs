//! By rtnetlink's handle, whose connection is a task of tokio's beside this one, in the same thread.

use crate::common::*;
use futures::future::{poll_fn, FutureExt};
use futures::stream::{self, StreamExt, TryStreamExt};
use netlink_packet_route::NetlinkPayload;
use rtnetlink::constants::RTMGRP_IPV4_ROUTE;
use rtnetlink::sys::{AsyncSocket, SocketAddr};
use rtnetlink::{Error, Handle, IpVersion};
use std::future::Future;
use std::os::unix::io::AsRawFd;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::Arc;

/// Requests that wait at once where batches are asked for: it does not join messages.
const SIDE_BY_SIDE: usize = 64;

pub fn run(workload: &str) -> Result<bool> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(dispatch(workload))
}

async fn dispatch(workload: &str) -> Result<bool> {
    match workload {
        "routes" => {
            let handle = open()?;
            let dump = || handle.route().get(IpVersion::V4).execute().try_collect();
            repeat(dump, route_key).await?;
        }
        "links" => {
            let handle = open()?;
            let dump = || handle.link().get().execute().try_collect();
            repeat(dump, link_key).await?;
        }
        "getlink" => get_link().await?,
        "mutate" => mutate().await?,
        "events" => events().await?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn open() -> Result<Handle> {
    let (connection, handle, _) = rtnetlink::new_connection()?;
    tokio::spawn(connection);
    Ok(handle)
}

async fn repeat<T, Dump>(dump: impl Fn() -> Dump, key: impl Fn(&T) -> u64) -> Result<()>
where
    Dump: Future<Output = std::result::Result<Vec<T>, Error>>,
{
    let clock = Clock::asked_for();
    let (mut times, mut items) = (vec![], vec![]);
    for _ in 0..number("reps", 3) {
        drop(std::mem::take(&mut items));
        let start = clock.now();
        items = dump().await?;
        times.push(clock.now() - start);
    }
    print_dump(&times, &items, key);
    Ok(())
}

async fn get_link() -> Result<()> {
    let handle = open()?;
    let (count, index) = (number("n", 20_000), number("index", 1));
    let mut latencies = Latencies::start(count);
    for _ in 0..count {
        let mut answers = handle.link().get().match_index(index).execute();
        while answers.try_next().await?.is_some() {}
        latencies.answered();
    }
    latencies.print();
    Ok(())
}

async fn mutate() -> Result<()> {
    let handle = open()?;
    let clock = Clock::asked_for();
    let oif = number("oif", 0);
    let side = if text("mode").as_deref() == Some("batch") {
        SIDE_BY_SIDE
    } else {
        1
    };
    let mut times = vec![];
    for deletes in [false, true] {
        let start = clock.now();
        stream::iter(0..number("n", 10_000))
            .map(|index| change(&handle, deletes, index, oif))
            .buffer_unordered(side)
            .try_collect::<()>()
            .await?;
        times.push(clock.now() - start);
    }
    print_times(&times, "");
    Ok(())
}

async fn change(
    handle: &Handle,
    deletes: bool,
    index: u32,
    oif: u32,
) -> std::result::Result<(), Error> {
    let route = bench_route(index, oif);
    if deletes {
        return handle.route().del(route).execute().await;
    }
    let mut request = handle.route().add();
    *request.message_mut() = route;
    request.execute().await
}

/// The connection ends at the first error of its socket, which an overrun is; the events that came before it are told. Of those that wait it
/// reads and decodes thousands before this task has its turn: the clock starts where the connection is first called.
async fn events() -> Result<()> {
    let (mut connection, _handle, mut messages) = rtnetlink::new_connection()?;
    let socket = connection.socket_mut().socket_mut();
    set_receive_buffer(socket.as_raw_fd());
    socket.bind(&SocketAddr::new(0, RTMGRP_IPV4_ROUTE))?;
    let clock = Clock::asked_for();
    let first_call = Arc::new(AtomicU64::new(0));
    let noted = first_call.clone();
    tokio::spawn(poll_fn(move |context| {
        if noted.load(Relaxed) == 0 {
            noted.store(clock.now(), Relaxed);
        }
        connection.poll_unpin(context)
    }));
    // It is called once to listen; the next time is when something has come.
    tokio::task::yield_now().await;
    first_call.store(0, Relaxed);
    let mut events = Events::start();
    while let Some((message, _)) = messages.next().await {
        events.begin(|| first_call.load(Relaxed));
        if let NetlinkPayload::InnerMessage(route) = message.payload {
            if !events.take(&route) {
                events.print(0);
                return Ok(());
            }
        }
    }
    events.print(1);
    Ok(())
}
