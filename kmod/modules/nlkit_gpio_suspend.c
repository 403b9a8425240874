// SPDX-License-Identifier: GPL-2.0-only
/*
 * Suspend by GPIO: a rising edge of a line interrupts, and the interrupt's
 * handler broadcasts gpio_suspend<number of the line> to group 1. The line can
 * be read in /sys/class/gpio/gpio<number>/value.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/gpio.h>
#include <linux/gpio/consumer.h>
#include <linux/gpio/machine.h>
#include <linux/interrupt.h>
#include <linux/platform_device.h>

#include "nlkit_compat.h"

#define SUSPEND_GROUP 1
#define SUSPEND_TYPE NLMSG_MIN_TYPE

static int protocol = 30;
module_param(protocol, int, 0444);
MODULE_PARM_DESC(protocol, "number of the netlink protocol");

static char *chip = "nlkit-gpio";
module_param(chip, charp, 0444);
MODULE_PARM_DESC(chip, "label of the GPIO chip");

static unsigned int line;
module_param(line, uint, 0444);
MODULE_PARM_DESC(line, "number of the line on the chip");

static struct sock *suspend_socket;
static struct platform_device *suspend_device;
static struct gpio_desc *suspend_line;

static struct gpiod_lookup_table suspend_lookup = {
	.dev_id = "nlkit_gpio_suspend",
	.table = {
		GPIO_LOOKUP("", 0, "suspend", GPIO_ACTIVE_HIGH),
		{ }
	},
};

/* In hard-interrupt context: nothing here may sleep. */
static irqreturn_t suspend_interrupt(int irq, void *unused)
{
	int number = desc_to_gpio(suspend_line);
	char text[32];
	int length = scnprintf(text, sizeof(text), "gpio_suspend%d", number);

	nlkit_broadcast(suspend_socket,
			nlkit_message(SUSPEND_TYPE, 0, 0, text, length,
				      GFP_ATOMIC),
			0, SUSPEND_GROUP, GFP_ATOMIC);
	pr_info("line %d rose, hard interrupt: %s\n", number,
		in_hardirq() ? "yes" : "no");
	return IRQ_HANDLED;
}

static void suspend_input(struct sk_buff *skb)
{
}

static int suspend_open_line(void)
{
	int irq, err;

	suspend_lookup.table[0].key = chip;
	suspend_lookup.table[0].chip_hwnum = line;
	gpiod_add_lookup_table(&suspend_lookup);
	suspend_line = gpiod_get(&suspend_device->dev, "suspend", GPIOD_IN);
	if (IS_ERR(suspend_line)) {
		pr_err("line %u of chip %s: error %ld\n", line, chip,
		       PTR_ERR(suspend_line));
		err = PTR_ERR(suspend_line);
		goto remove_table;
	}
	err = gpiod_export(suspend_line, false);
	if (err)
		goto put_line;
	irq = gpiod_to_irq(suspend_line);
	err = irq < 0 ? irq : request_irq(irq, suspend_interrupt,
					  IRQF_TRIGGER_RISING, KBUILD_MODNAME,
					  &suspend_line);
	if (err)
		goto unexport;
	return 0;

unexport:
	gpiod_unexport(suspend_line);
put_line:
	gpiod_put(suspend_line);
remove_table:
	gpiod_remove_lookup_table(&suspend_lookup);
	/* A driver would be tried again later; a module is not. */
	return err == -EPROBE_DEFER ? -ENODEV : err;
}

static void suspend_close_line(void)
{
	free_irq(gpiod_to_irq(suspend_line), &suspend_line);
	gpiod_unexport(suspend_line);
	gpiod_put(suspend_line);
	gpiod_remove_lookup_table(&suspend_lookup);
}

static int __init suspend_init(void)
{
	int err;

	suspend_socket = nlkit_create(protocol, SUSPEND_GROUP, true,
				      suspend_input);
	if (!suspend_socket) {
		pr_err("netlink protocol %d is taken\n", protocol);
		return -EBUSY;
	}
	suspend_device = platform_device_register_simple(suspend_lookup.dev_id,
							 -1, NULL, 0);
	if (IS_ERR(suspend_device)) {
		err = PTR_ERR(suspend_device);
		goto release;
	}
	err = suspend_open_line();
	if (err)
		goto remove_device;
	return 0;

remove_device:
	platform_device_unregister(suspend_device);
release:
	nlkit_release(suspend_socket);
	return err;
}

static void __exit suspend_exit(void)
{
	suspend_close_line();
	platform_device_unregister(suspend_device);
	nlkit_release(suspend_socket);
}

module_init(suspend_init);
module_exit(suspend_exit);
MODULE_DESCRIPTION("nlkit: netlink broadcast from a GPIO interrupt");
MODULE_LICENSE("GPL");
