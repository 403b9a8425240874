// SPDX-License-Identifier: GPL-2.0-only
/*
 * A GPIO chip with one input line that exists only in memory. Writing 0 or 1
 * to the debugfs file nlkit_gpio_line sets its level; an edge that its user
 * asked for raises a real interrupt.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/gpio/driver.h>
#include <linux/irq.h>
#include <linux/irq_work.h>
#include <linux/platform_device.h>

#include "nlkit_compat.h"
#include "nlkit_trigger.h"

static struct platform_device *line_device;
static struct dentry *line_file;
static int line_irq;
static unsigned int line_edges; /* IRQ_TYPE_EDGE_*, of the interrupt's user */
static bool line_enabled;
static int line_level;

/* Runs in the self-interrupt that the processor's irq_work sends. */
static void line_fire(struct irq_work *work)
{
	generic_handle_irq(line_irq);
}

static struct irq_work line_work = IRQ_WORK_INIT_HARD(line_fire);

static void line_mask(struct irq_data *data)
{
	WRITE_ONCE(line_enabled, false);
}

static void line_unmask(struct irq_data *data)
{
	WRITE_ONCE(line_enabled, true);
}

static int line_set_type(struct irq_data *data, unsigned int type)
{
	if (type & ~IRQ_TYPE_EDGE_BOTH)
		return -EINVAL;
	WRITE_ONCE(line_edges, type);
	return 0;
}

static struct irq_chip line_irq_chip = {
	.name = "nlkit-gpio",
	.irq_mask = line_mask,
	.irq_unmask = line_unmask,
	.irq_set_type = line_set_type,
};

static int line_get(struct gpio_chip *chip, unsigned int offset)
{
	return READ_ONCE(line_level);
}

static int line_get_direction(struct gpio_chip *chip, unsigned int offset)
{
	return GPIO_LINE_DIRECTION_IN;
}

static int line_direction_input(struct gpio_chip *chip, unsigned int offset)
{
	return 0;
}

static int line_to_irq(struct gpio_chip *chip, unsigned int offset)
{
	return line_irq;
}

static struct gpio_chip line_chip = {
	.label = "nlkit-gpio",
	.owner = THIS_MODULE,
	.base = -1,
	.ngpio = 1,
	.get = line_get,
	.get_direction = line_get_direction,
	.direction_input = line_direction_input,
	.to_irq = line_to_irq,
};

static int line_write(const char *text, int length)
{
	int level, edge;

	if (length != 1 || (text[0] != '0' && text[0] != '1'))
		return -EINVAL;
	level = text[0] - '0';
	if (xchg(&line_level, level) == level)
		return 0;
	edge = level ? IRQ_TYPE_EDGE_RISING : IRQ_TYPE_EDGE_FALLING;
	if (READ_ONCE(line_enabled) && (READ_ONCE(line_edges) & edge))
		irq_work_queue(&line_work);
	return 0;
}

NLKIT_TRIGGER(line_operations, line_write);

static int __init line_init(void)
{
	int err;

	line_irq = irq_alloc_descs(-1, 0, 1, NUMA_NO_NODE);
	if (line_irq < 0)
		return line_irq;
	irq_set_chip_and_handler(line_irq, &line_irq_chip, handle_simple_irq);
	line_device = platform_device_register_simple("nlkit-gpio", -1, NULL, 0);
	if (IS_ERR(line_device)) {
		err = PTR_ERR(line_device);
		goto free_irq;
	}
	line_chip.parent = &line_device->dev;
	err = gpiochip_add_data(&line_chip, NULL);
	if (err)
		goto remove_device;
	line_file = nlkit_trigger_create(KBUILD_MODNAME, &line_operations);
	return 0;

remove_device:
	platform_device_unregister(line_device);
free_irq:
	irq_free_descs(line_irq, 1);
	return err;
}

static void __exit line_exit(void)
{
	debugfs_remove(line_file);
	irq_work_sync(&line_work);
	gpiochip_remove(&line_chip);
	platform_device_unregister(line_device);
	irq_free_descs(line_irq, 1);
}

module_init(line_init);
module_exit(line_exit);
MODULE_DESCRIPTION("nlkit: a GPIO line in memory, with interrupts");
MODULE_LICENSE("GPL");
