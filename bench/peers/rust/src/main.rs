//! The workloads in Rust: with `api=handle` by the verbs of rtnetlink, over tokio; with `api=socket` by a socket of netlink-sys and the messages of
//! netlink-packet-route, without a runtime. See bench/README.md for the words.

mod common;
mod handle;
mod socket;

use std::process::exit;

/// Told by a peer that does not do what it was asked for.
const NOT_THIS_ONE: i32 = 2;

fn main() {
    let workload = std::env::args().nth(1).unwrap_or_default();
    let done = match common::text("api").as_deref() {
        Some("handle") => handle::run(&workload),
        Some("socket") => socket::run(&workload),
        _ => Ok(false),
    };
    match done {
        Ok(true) => {}
        Ok(false) => exit(NOT_THIS_ONE),
        Err(error) => {
            eprintln!("{error}");
            exit(1)
        }
    }
}
